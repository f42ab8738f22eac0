/** What the season codes of EDTF mean in months: seasons, quarters, four-month thirds and halves of a year. */

interface SeasonMonths {
  /** First month, 1 to 12; a season that begins in December runs on into the next year. */
  readonly first: number;
  readonly count: number;
}

const season = (first: number): SeasonMonths => ({ first, count: 3 });
const [spring, summer, autumn, winter] = [season(3), season(6), season(9), season(12)];

/** Code to months. Seasons are meteorological, and northern unless the code says otherwise. */
const MONTHS: Readonly<Record<number, SeasonMonths>> = {
  // 21 to 24: no hemisphere named.
  21: spring,
  22: summer,
  23: autumn,
  24: winter,
  // 25 to 28: northern.
  25: spring,
  26: summer,
  27: autumn,
  28: winter,
  // 29 to 32: southern spring, summer, autumn, winter.
  29: autumn,
  30: winter,
  31: spring,
  32: summer,
  // 33 to 36: quarters.
  33: { first: 1, count: 3 },
  34: { first: 4, count: 3 },
  35: { first: 7, count: 3 },
  36: { first: 10, count: 3 },
  // 37 to 39: thirds ("quadrimesters").
  37: { first: 1, count: 4 },
  38: { first: 5, count: 4 },
  39: { first: 9, count: 4 },
  // 40 and 41: halves.
  40: { first: 1, count: 6 },
  41: { first: 7, count: 6 },
};

/** The months of a season code, 21 to 41; `null` for any other number. */
export function seasonMonths(code: number): SeasonMonths | null {
  return MONTHS[code] ?? null;
}
