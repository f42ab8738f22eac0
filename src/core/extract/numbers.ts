/** Reads Han numerals (二十一, 二〇一九, 廿五) with their lengths; linear, and at most `LONGEST` characters of a run. */

export type NumberStyle = 'ascii' | 'han' | 'positional' | 'words';

export interface Numeral {
  readonly value: number;
  readonly length: number;
  readonly style: NumberStyle;
}

const LONGEST = 12;

const DIGITS = new Map<string, number>();
['〇○零', '一壹', '二贰貳两兩', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].forEach(
  (characters, digit) => {
    for (const character of characters) DIGITS.set(character, digit);
  },
);

const FORMAL = new Set('陆陸伍');

const UNITS = new Map<string, number>();
for (const [characters, unit] of [
  ['十拾', 10],
  ['百佰', 100],
  ['千仟', 1000],
  ['万萬', 10_000],
  ['亿億', 100_000_000],
] as const) {
  for (const character of characters) UNITS.set(character, unit);
}

const TENS = new Map([
  ['廿', 20],
  ['卅', 30],
]);

/** True for a character that can stand in a Han numeral. */
export function isHanNumeral(character: string): boolean {
  if (character < '〇' && character !== '○') return false;
  return DIGITS.has(character) || UNITS.has(character) || TENS.has(character);
}

/** Length of the run of Han numerals at `at`. */
export function hanRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && isHanNumeral(text.charAt(end))) end++;
  return end - at;
}

/** Reads the numeral at `at`: digits one by one (二〇一九), or the longest well-formed number (十三 of 十三五). */
export function readHan(text: string, at: number): Numeral | null {
  // 着陆, 捌 in a name: the numerals of bills stand in company.
  if (FORMAL.has(text.charAt(at)) && hanRun(text, at) === 1) return null;
  const limit = Math.min(text.length, at + LONGEST);
  let digits = 0;
  while (at + digits < limit && DIGITS.has(text.charAt(at + digits))) digits++;
  const unitNext = UNITS.has(text.charAt(at + digits));
  if (digits >= 2 && !(digits === 2 && unitNext && text.charAt(at) === '零')) {
    return { value: positional(text, at, digits), length: digits, style: 'positional' };
  }
  return readUnits(text, at, limit);
}

function positional(text: string, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i++) value = value * 10 + (DIGITS.get(text.charAt(i)) ?? 0);
  return value;
}

function readUnits(text: string, from: number, limit: number): Numeral | null {
  let at = from;
  let total = 0;
  let section = 0;
  let digit = -1;
  for (; at < limit; at++) {
    const character = text.charAt(at);
    const next = DIGITS.get(character);
    const tens = TENS.get(character);
    const unit = UNITS.get(character);
    if (next !== undefined) {
      if (digit > 0) break;
      digit = next;
    } else if (tens !== undefined) {
      if (digit >= 0 || section > 0) break;
      section = tens;
    } else if (unit === undefined) {
      break;
    } else if (unit >= 10_000) {
      total = (total + section + Math.max(digit, 0)) * unit;
      section = 0;
      digit = -1;
    } else {
      section += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
    }
  }
  if (at === from) return null;
  return { value: total + section + Math.max(digit, 0), length: at - from, style: 'han' };
}
