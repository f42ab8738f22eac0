/** Puts instants in order without comparing them: a million in some tens of milliseconds. */

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
/** Fewer than this are compared: the tables of the other way would cost more. */
const FEW = 2_048;

/**
 * The places of `values` from least to most; equal ones stay in the order of `base` (by default their own). -Infinity comes
 * first, NaN last. A radix sort by 16 bits over the bits of the floats, which order as integers once negative ones are turned
 * over. Source: Michael Herf, "Radix Tricks" (2001).
 */
export function instantOrder(values: Float64Array, base?: Uint32Array): Uint32Array {
  const from = base ?? Uint32Array.from(values.keys());
  return from.length < FEW ? compared(values, from) : radixOrder(values, from);
}

function compared(values: Float64Array, base: Uint32Array): Uint32Array {
  const isSame = base.every((item) => values[item] === values[base[0] ?? 0]);
  if (isSame) return base;
  const place = Uint32Array.from(base.keys());
  const value = (number: number): number => values[base[number] ?? 0] ?? NaN;
  place.sort((a, b) => difference(value(a), value(b)) || a - b);
  return place.map((number) => base[number] ?? 0);
}

function difference(a: number, b: number): number {
  if (a === b) return 0;
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : 1;
}

function radixOrder(values: Float64Array, base: Uint32Array): Uint32Array {
  const { low, high } = sortableBits(values);
  const counts = new Uint32Array(DIGITS);
  let from = Uint32Array.from(base);
  let to = new Uint32Array(base.length);
  for (const [half, shift] of [
    [low, 0],
    [low, DIGIT_BITS],
    [high, 0],
    [high, DIGIT_BITS],
  ] as const) {
    if (sortByDigit({ half, shift, counts }, from, to)) [from, to] = [to, from];
  }
  return from;
}

interface Bits {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/** Both halves of every float as integers that stand in the same order. */
function sortableBits(values: Float64Array): Bits {
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  const one = new Float64Array(1);
  const halves = new Uint32Array(one.buffer);
  const lowFirst = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? NaN;
    // -0 and 0 are one instant; NaN may have a sign, and comes last all the same.
    one[0] = value === 0 ? 0 : Number.isNaN(value) ? NaN : value;
    const lower = halves[lowFirst ? 0 : 1] ?? 0;
    const upper = halves[lowFirst ? 1 : 0] ?? 0;
    const isNegative = upper >= 0x80000000 && !Number.isNaN(value);
    low[place] = isNegative ? ~lower : lower;
    high[place] = isNegative ? ~upper : upper | 0x80000000;
  }
  return { low, high };
}

interface Digit {
  readonly half: Uint32Array;
  readonly shift: number;
  readonly counts: Uint32Array;
}

/** One pass of counting; false where all have the same digit, and nothing was moved. */
function sortByDigit({ half, shift, counts }: Digit, from: Uint32Array, to: Uint32Array): boolean {
  counts.fill(0);
  const mask = DIGITS - 1;
  for (let place = 0; place < from.length; place += 1) {
    const digit = ((half[from[place] ?? 0] ?? 0) >>> shift) & mask;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  const first = ((half[from[0] ?? 0] ?? 0) >>> shift) & mask;
  if (counts[first] === from.length) return false;
  let total = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const count = counts[digit] ?? 0;
    counts[digit] = total;
    total += count;
  }
  for (let place = 0; place < from.length; place += 1) {
    const item = from[place] ?? 0;
    const digit = ((half[item] ?? 0) >>> shift) & mask;
    const at = counts[digit] ?? 0;
    to[at] = item;
    counts[digit] = at + 1;
  }
  return true;
}
