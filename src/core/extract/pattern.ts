/** Matches the rules of a language, rows of (kind, pattern, reading), against tokens. No backtracking. */
import type { Fields, Piece, Unit } from './fields.ts';
import type { Token } from './tokens.ts';

/**
 * The rules of a language, one a line: `kind : pattern : reading`; blank lines and lines that begin with `//` are left out.
 *
 * The pattern is a list of items: `n1-31` a number in a range, `o1-31` an ordinal, `h1-12` a Han numeral, `c100-999` one with the end of its clause behind it, `y` a year of four digits, `y0` one that
 * ends a decade, `t` a number of tens, `ymd` eight digits, `dd` two digits, `mm` two digits up to 59, `hm` a clock of four digits, `p` Han digits one by one, else ids of words joined by `|`.
 * A first item `!ids`: the word before the pattern is none of these.
 * `_` before an item: no blank before it; `^`: with a capital; `?` after it: may be absent.
 *
 * The reading is a list of `field=value`. A value is a sum of items (`1` the value of the first, `3*1` three times that, `#5` the number
 * five: `year=#1-2`), two of them with a comma between (`months=#1,#6`), or a word (`part=early`, `weekend=true`, `zone=null`).
 * A field whose item is absent stays absent. Counts name their unit, or the item whose word is one (`ago.@2=#0-1`): `shift` counts from the
 * anchor, `last` from the date before, `ago` and `later` the same with months and years rounded, `off` from the date that is joined to it,
 * `past` and `ahead` are stretches up to the anchor and from it. `!name` hands the values of the items (NaN where absent) to a reader,
 * which may refuse with null.
 */
export type Reading = (values: readonly number[]) => Fields | null;

interface Item {
  readonly test: (token: Token) => boolean;
  readonly ids: readonly string[];
  readonly optional: boolean;
  readonly tight: boolean;
}

interface Rule {
  readonly kind: string;
  /** As the table writes it. */
  readonly pattern: string;
  /** Ids that must not stand right before it. */
  readonly not: readonly string[];
  readonly items: readonly Item[];
  readonly read: Reading;
}

/** Rules by the id of the token that may begin them. */
export type Rules = ReadonlyMap<string, readonly Rule[]>;

/** More blanks than this end a date. */
export const WIDEST_GAP = 3;

/** Prepares a table of rules for matching; `readers` are what `!name` stands for. Throws on a name that no reader has. */
export function compile(table: string, readers: Readonly<Record<string, Reading>>): Rules {
  const rules = new Map<string, Rule[]>();
  for (const line of table.split('\n')) {
    const [kind = '', pattern = '', reading = ''] = line.split(' : ').map((cell) => cell.trim());
    if (kind === '' || kind.startsWith('//')) continue;
    const sources = pattern.split(' ');
    const not = pattern.startsWith('!') ? (sources.shift() ?? '').slice(1).split('|') : [];
    const items = sources.map(itemOf);
    const rule = { kind, pattern, not, items, read: readingOf(reading, readers) };
    for (const id of firstIds(items)) {
      const known = rules.get(id);
      if (known) known.push(rule);
      else rules.set(id, [rule]);
    }
  }
  return rules;
}

function readingOf(source: string, readers: Readonly<Record<string, Reading>>): Reading {
  if (source.startsWith('!')) {
    const reader = readers[source.slice(1)];
    if (!reader) throw new Error(`No reader is called ${source}`);
    return reader;
  }
  const parts = source.split(' ').map((part) => {
    const [key = '', value = ''] = part.split('=');
    const [base = '', unit] = key.split('.');
    return { base, unit, value: valueOf(value) };
  });
  return (values) => {
    let read: Record<string, unknown> = {};
    for (const { base, unit, value } of parts) {
      const got = value(values);
      if (Number.isNaN(got)) continue;
      if (unit === undefined) read[base] = got;
      else {
        const name = unit.startsWith('@') ? UNITS[values[Number(unit.slice(1)) - 1] ?? 0] : (unit as Unit);
        if (!name) return null;
        const isDouble = name === 'fortnight' && typeof got === 'number';
        read = {
          ...read,
          ...countOf(
            base,
            isDouble ? 'week' : (name as Unit),
            (isDouble ? got * 2 : got) as number | readonly number[],
          ),
        };
      }
    }
    return read;
  };
}

/** By the numbers that the unit words carry. */
const UNITS: Readonly<Record<number, Unit | 'fortnight'>> = {
  1: 'day',
  2: 'week',
  3: 'fortnight',
  5: 'month',
  6: 'quarter',
  7: 'year',
  8: 'decade',
  9: 'century',
};

/** Units that are counted in others: two weeks ago is the day fourteen days ago. */
const ROUND: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  week: ['day', 7],
  decade: ['year', 10],
  century: ['year', 100],
};

function countOf(base: string, unit: Unit, got: number | readonly number[]): Fields {
  const [count = 0, to] = typeof got === 'number' ? [got] : got;
  if (base === 'past' || base === 'ahead') return { look: { unit, count, ahead: base === 'ahead' } };
  if (base === 'off') return { offset: { unit, by: count } };
  const from = base === 'last' || base === 'later' ? 'last' : 'anchor';
  if (base === 'shift' || base === 'last') return { shift: { unit, by: count, from, ...(to !== undefined && { to }) } };
  // Counts of months and years are round: three years ago is about a year, two decades ago the year before twenty.
  const [whole, times] = ROUND[unit] ?? [unit, 1];
  const shift = { unit: whole, by: count * times, from } as const;
  return { shift, ...(unit !== 'day' && unit !== 'week' && { approximate: true }) };
}

/** One value of a reading; see `Reading`. */
function valueOf(source: string): (values: readonly number[]) => unknown {
  if (source.includes(',')) {
    const parts = source.split(',').map(valueOf);
    return (values) => parts.map((part) => part(values));
  }
  if (/^[a-z]/.test(source)) {
    const word = { true: true, null: null }[source];
    return () => (word === undefined ? source : word);
  }
  const terms = [...source.matchAll(/([+-]?)(?:(\d+)\*)?(#?)(\d+)/g)].map(([, sign, factor, constant, digits]) => ({
    factor: (sign === '-' ? -1 : 1) * Number(factor ?? 1),
    constant: constant !== '',
    number: Number(digits),
  }));
  return (values) =>
    terms.reduce(
      (sum, { factor, constant, number }) => sum + factor * (constant ? number : (values[number - 1] ?? NaN)),
      0,
    );
}

function firstIds(items: readonly Item[]): Set<string> {
  const ids = new Set<string>();
  for (const item of items) {
    for (const id of item.ids) ids.add(id);
    if (!item.optional) break;
  }
  return ids;
}

function itemOf(source: string): Item {
  const optional = source.endsWith('?');
  const [, tight, capital, name = ''] = /^(_?)(\^?)([^?]+)/.exec(source) ?? [];
  const test = testOf(name);
  return {
    test: capital ? (token) => token.capital && test.test(token) : test.test,
    ids: test.ids,
    optional,
    tight: tight === '_',
  };
}

function testOf(name: string): Pick<Item, 'test' | 'ids'> {
  const ids = ['n'];
  if (name === 'y') return { ids, test: isYear };
  if (name === 'y0') return { ids, test: (token) => isYear(token) && token.value % 10 === 0 };
  if (name === 'mm') return { ids, test: (token) => isTwoDigits(token) && token.value < 60 };
  if (name === 'hm')
    return { ids, test: (token) => token.digits === 4 && token.value < 2360 && token.value % 100 < 60 };
  if (name === 'ymd') return { ids, test: (token) => token.digits === 8 && token.style === 'ascii' };
  if (name === 'dd') return { ids, test: isTwoDigits };
  if (name === 'p') return { ids, test: (token) => token.id === 'n' && token.style === 'positional' };
  if (name === 't') return { ids, test: (token) => isNumber(token, [10, 90]) && token.value % 10 === 0 };
  const range = /^([nohc])(\d+)-(\d+)$/.exec(name);
  if (!range) {
    const words = name.split('|');
    return { ids: words, test: (token) => words.includes(token.id) };
  }
  const [low, high] = [Number(range[2]), Number(range[3])];
  const ordinal = range[1] === 'o';
  return {
    ids,
    test: (token) =>
      isNumber(token, [low, high]) &&
      (!ordinal || token.ordinal) &&
      (range[1] !== 'c' || (token.closed && token.digits > 2)) &&
      (range[1] !== 'h' || token.style === 'han'),
  };
}

function isTwoDigits(token: Token): boolean {
  return token.id === 'n' && token.digits === 2 && token.style === 'ascii';
}

function isYear(token: Token): boolean {
  if (token.id !== 'n' || token.digits !== 4 || token.ordinal) return false;
  return (token.style === 'ascii' || token.style === 'positional') && token.value >= 1000 && token.value < 3000;
}

function isNumber(token: Token, [low, high]: readonly [number, number]): boolean {
  if (token.id !== 'n' || token.value < low || token.value > high) return false;
  if (high < 100 && token.digits > 2 && token.style === 'ascii') return token.ordinal;
  return token.style !== 'positional' || high > 99;
}

/** The longest reading of the tokens at `index`; of two as long, the rule that comes first. */
export function longestPiece(tokens: readonly Token[], index: number, rules: Rules): Piece | null {
  const first = tokens[index];
  if (!first) return null;
  let best: Piece | null = null;
  for (const rule of rules.get(first.id) ?? []) {
    const piece = matchRule(tokens, index, rule);
    if (piece && (!best || piece.end > best.end)) best = piece;
  }
  return best;
}

function matchRule(tokens: readonly Token[], index: number, rule: Rule): Piece | null {
  const before = tokens[index - 1];
  if (before && rule.not.includes(before.id) && (tokens[index]?.gap ?? 0) <= WIDEST_GAP) return null;
  const values: number[] = [];
  let at = index;
  let end = 0;
  for (const item of rule.items) {
    const token = tokens[at];
    const near = token && (at === index || token.gap <= (item.tight ? 0 : WIDEST_GAP));
    if (token && near && item.test(token)) {
      values.push(token.value);
      end = token.end;
      at += 1;
    } else if (item.optional) values.push(NaN);
    else return null;
  }
  const start = tokens[index]?.start ?? 0;
  const fields = rule.read(values);
  return fields && { kind: rule.kind, fields, start, end, next: at };
}
