/** Letters that a scanner of paper took for digits, and the like (2O19年, 6 月l日, 16曰, Ju1y): exchanged one for one, so that offsets stay. */

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';

/** What is taken for what. A letter between a digit and a digit or a unit, or between two units; never one of a longer word. */
const SLIPS: readonly (readonly [slip: RegExp, instead: string | null])[] = [
  [
    /(?<=\d)[OolIОо](?=\d{0,2} ?[年月日曰])|(?<=\d)[OoОо](?=[OoОо]\d ?年)|(?<=[年月] ?\d?)[OolIОо](?=\d? ?[月日曰])|(?<![A-Za-z\d])[lI](?=\d{3} ?年)/g,
    null,
  ],
  // 1口日, 2口19年 and 16口, 16曰
  [/(?<=\d)口(?=\d{0,2} ?[年月日曰])/g, '0'],
  [/(?<=月 ?[0-3]?\d ?)(?:曰|口(?![径岸头碑罩粮味腔井袋]))/g, '日'],
  [/(?<=\bJu)1(?=y\b)|(?<=\bApri)1\b/g, 'l'],
  [/\b0(?=ct(?:ober)?\b)/g, 'O'],
  [new RegExp(`(?<=\\b${MONTH} )[lI](?=\\d\\b)|(?<=\\b${MONTH} [0-3]?)[lIoO](?=,? \\d{4}\\b)`, 'g'), null],
  [new RegExp(`(?<=\\b${MONTH} \\d{1,2}, [12])[oO](?=\\d\\d\\b)`, 'g'), null],
];

const ZERO = 'oOОо';

export interface Mended {
  readonly text: string;
  /** Offsets of the letters, in order. */
  readonly slips: readonly number[];
}

/** The text with such letters as what was printed. */
export function mend(text: string): Mended {
  const slips: number[] = [];
  let mended = text;
  for (const [slip, instead] of SLIPS) {
    mended = mended.replace(slip, (letter, at: number) => {
      slips.push(at);
      return instead ?? (ZERO.includes(letter) ? '0' : '1');
    });
  }
  return { text: mended, slips: slips.sort((a, b) => a - b) };
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
