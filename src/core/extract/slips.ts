/** Letters that a scanner of paper took for digits (2O19年, 6 月l日): exchanged one for one, so that offsets stay. */

const ZERO = 'oO';

/** A letter between a digit and a digit or a unit, or between two units; never one of a longer word. */
const SLIP =
  /(?<=\d)[OolI](?=\d{0,2} ?[年月日])|(?<=[年月] ?\d?)[OolI](?=\d? ?[月日])|(?<![A-Za-z\d])[lI](?=\d{3} ?年)/g;

export interface Mended {
  readonly text: string;
  /** Offsets of the letters, in order. */
  readonly slips: readonly number[];
}

/** The text with such letters as digits. */
export function mend(text: string): Mended {
  const slips: number[] = [];
  const mended = text.replace(SLIP, (letter, at: number) => {
    slips.push(at);
    return ZERO.includes(letter) ? '0' : '1';
  });
  return { text: mended, slips };
}

/** True where a slip lies in the range (end exclusive). `slips` are in order. */
export function hasSlip(
  slips: readonly number[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  let [low, high] = [0, slips.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slips[middle] ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return (slips[low] ?? Infinity) < end;
}
