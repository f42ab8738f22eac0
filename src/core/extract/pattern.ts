/** Matches the rules of a language, rows of (kind, pattern, reading), against tokens. No backtracking. */
import type { Fields, Piece } from './fields.ts';
import type { Token } from './tokens.ts';

/**
 * A rule. The pattern is a list of items: `n1-31` a number in a range, `o1-31` an ordinal, `y` a year of four digits,
 * `dd` two digits, `p` Han digits one by one, else ids of words joined by `|`. `_` before an item: no blank before it; `^`: with a capital;
 * `?` after it: may be absent. `read` gets one value an item (NaN where absent) and may refuse with null.
 */
export type RuleRow = readonly [kind: string, pattern: string, read: (values: readonly number[]) => Fields | null];

interface Item {
  readonly test: (token: Token) => boolean;
  readonly ids: readonly string[];
  readonly optional: boolean;
  readonly tight: boolean;
}

interface Rule {
  readonly kind: string;
  readonly items: readonly Item[];
  readonly read: RuleRow[2];
}

/** Rules by the id of the token that may begin them. */
export type Rules = ReadonlyMap<string, readonly Rule[]>;

/** More blanks than this end a date. */
export const WIDEST_GAP = 3;

/** Prepares rule rows for matching. */
export function compile(rows: readonly RuleRow[]): Rules {
  const rules = new Map<string, Rule[]>();
  for (const [kind, pattern, read] of rows) {
    const items = pattern.split(' ').map(itemOf);
    const rule = { kind, items, read };
    for (const id of firstIds(items)) rules.set(id, [...(rules.get(id) ?? []), rule]);
  }
  return rules;
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
  if (name === 'dd') return { ids, test: (token) => token.id === 'n' && token.digits === 2 && token.style === 'ascii' };
  if (name === 'p') return { ids, test: (token) => token.id === 'n' && token.style === 'positional' };
  const range = /^([no])(\d+)-(\d+)$/.exec(name);
  if (!range) {
    const words = name.split('|');
    return { ids: words, test: (token) => words.includes(token.id) };
  }
  const [low, high] = [Number(range[2]), Number(range[3])];
  const ordinal = range[1] === 'o';
  return { ids, test: (token) => isNumber(token, [low, high]) && (!ordinal || token.ordinal) };
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
