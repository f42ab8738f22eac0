/** The words of time that every other module speaks: instants, extents, EDTF values and what can be drawn of them. */

/** Milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar; a float, so that it reaches billions of years. */
export type Instant = number;

/** A half-open stretch of time, `[start, end)`. An open side is `-Infinity` or `Infinity`. */
export interface Extent {
  readonly start: Instant;
  readonly end: Instant;
}

export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

/** The finest unit that a date states, from fine to coarse. */
export type Precision =
  'second' | 'minute' | 'hour' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/**
 * One date of EDTF. Years are astronomical (0 = 1 BCE). Fields finer than `precision` are absent.
 * Unspecified digits: `198X` is `{ year: 1980, precision: 'decade' }`, `19XX` is `{ year: 1900, precision: 'century' }`: the first year
 * of the stretch, so `-04XX` (500 to 401 BCE) has -499;
 * `2019-XX` keeps `precision: 'month'` without `month`, `2019-07-XX` keeps `precision: 'day'` without `day`.
 */
export interface EdtfDate {
  readonly kind: 'date';
  readonly precision: Precision;
  readonly year: number;
  readonly month?: number;
  /**
   * With `precision: 'season'`: 21 spring, 22 summer, 23 autumn, 24 winter (northern); 25 to 28 the same, 29 to 32 southern;
   * 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves of the year (EDTF level 2).
   */
  readonly season?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC; absent where the text names no zone, and then the clock is read as UTC. */
  readonly offset?: number;
  /** `~` or `%`. */
  readonly approximate: boolean;
  /** `?` or `%`. */
  readonly uncertain: boolean;
}

/** `open` is `..` (no such side), `unknown` is an empty side. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfDate | 'open' | 'unknown';
  readonly end: EdtfDate | 'open' | 'unknown';
}

export type Edtf = EdtfDate | EdtfInterval;

/** How one side of a date is known: to the unit, about, or not at all. */
export type Edge = 'hard' | 'soft' | 'open';

/**
 * What is to be drawn of a date. `point`: a day or finer. `window`: some time within a longer unit.
 * `interval`: all through, from start to end.
 */
export interface Footprint {
  readonly kind: 'point' | 'window' | 'interval';
  readonly extent: Extent;
  readonly start: Edge;
  readonly end: Edge;
}
