/** Reads texts a piece at a time as numbers that stand in the order of a collator. */

/**
 * What a collator compares letter by letter before it looks at case: a to z, Han characters, and the usual marks and digits.
 * Nothing that it expands ("…" is three dots), skips or joins.
 */
export const PLAIN =
  /^[\x20-\x7e\u00a0\u00b7\u2010-\u2023\u2027\u3000-\u3003\u3008-\u3011\u3014-\u301b\uff01-\uff20\p{Unified_Ideograph}]*$/u;

const UNITS = 65_536;
/** Integers up to here are exact in a double, and so are numbers of so many digits. */
const EXACT = 2 ** 53;
const LONGEST = 15;

interface Heads {
  /** The next letters of a text (by its index), as many as one number holds; stops before a number in the text. */
  readonly take: (text: number) => number;
  /** The number in the text that `take` stopped before. */
  readonly takeNumber: (text: number) => number;
  /** What `take` gave ends with the end of the text. */
  readonly isEnd: (head: number) => boolean;
  /** What `take` gave ends before a number. */
  readonly isBeforeNumber: (head: number) => boolean;
}

/** For plain `texts`, in the order of a BCP 47 locale's collator. */
export function headsOf(texts: readonly string[], locale: string): Heads {
  const { ranks, last } = ranksOf(texts, locale);
  const base = last + 1;
  const size = Math.max(1, Math.floor(Math.log(EXACT) / Math.log(Math.max(2, base))));
  const offsets = new Uint32Array(texts.length);
  const digit = ranks[ZERO] ?? 0;

  function take(index: number): number {
    const text = texts[index] ?? '';
    let offset = offsets[index] ?? 0;
    let head = 0;
    // What ends the piece fills it up: nothing for the end of the text, the digit for a number.
    for (let place = 0; place < size; place += 1) {
      const rank = offset < text.length ? (ranks[text.charCodeAt(offset)] ?? 0) : 0;
      if (rank !== 0 && rank !== digit) offset += 1;
      head = head * base + rank;
    }
    offsets[index] = offset;
    return head;
  }

  function takeNumber(index: number): number {
    const text = texts[index] ?? '';
    const from = offsets[index] ?? 0;
    let to = from;
    let value = 0;
    while (ranks[text.charCodeAt(to)] === digit && to < text.length && to - from < LONGEST) {
      value = value * 10 + valueOf(text.charCodeAt(to));
      to += 1;
    }
    offsets[index] = to;
    return value;
  }

  return {
    take,
    takeNumber,
    isEnd: (head) => head % base === 0,
    isBeforeNumber: (head) => digit !== 0 && head % base === digit,
  };
}

const ZERO = 48;
const WIDE_ZERO = 0xff10;

function valueOf(unit: number): number {
  return unit >= WIDE_ZERO ? unit - WIDE_ZERO : unit - ZERO;
}

interface Ranks {
  /** By UTF-16 unit, from 1; what differs in case or width only has the same, and so have all digits. */
  readonly ranks: Uint16Array;
  readonly last: number;
}

function ranksOf(texts: readonly string[], locale: string): Ranks {
  const seen = new Uint8Array(UNITS);
  for (const text of texts) for (let place = 0; place < text.length; place += 1) seen[text.charCodeAt(place)] = 1;
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  const letters = Array.from(seen.keys())
    .filter((unit) => seen[unit] === 1)
    .map((unit) => String.fromCharCode(unit))
    .sort(compare);
  const ranks = new Uint16Array(UNITS);
  let last = 0;
  let before: string | null = null;
  for (const letter of letters) {
    const isSame = before !== null && (compare(before, letter) === 0 || (isDigit(before) && isDigit(letter)));
    if (!isSame) last += 1;
    ranks[letter.charCodeAt(0)] = last;
    before = letter;
  }
  return { ranks: withDigits(ranks), last };
}

function isDigit(letter: string): boolean {
  return /[0-9\uff10-\uff19]/.test(letter);
}

/** All digits stand together: where one occurs, "0" has the same rank. */
function withDigits(ranks: Uint16Array): Uint16Array {
  for (let value = 0; value < 10; value += 1)
    ranks[ZERO] = Math.max(ranks[ZERO] ?? 0, ranks[ZERO + value] ?? 0, ranks[WIDE_ZERO + value] ?? 0);
  return ranks;
}
