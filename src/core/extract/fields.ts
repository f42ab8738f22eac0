/** The values between the scanner and the resolver: what the text says of a date, before anything is filled in. */

/** Units that dates are counted in, from fine to coarse. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A stretch inside a unit. `begin` and `end` are the narrow ones (年初, year end), `early` and `late` the wide ones. */
export type Part = 'begin' | 'early' | 'mid' | 'late' | 'end' | 'midlate' | 'half1' | 'half2';

/** `last`: the date before it in the text (次日); `anchor`: the publication date (明天). */
export type CountsFrom = 'anchor' | 'last';

/** What the words of one date say. Only what is written is present. Years are astronomical (0 = 1 BCE). */
export interface Fields {
  readonly year?: number;
  /** A year of two digits, without its century. */
  readonly shortYear?: number;
  /** 19 for the nineteenth century; negative before the common era. */
  readonly century?: number;
  /** 3 for the third millennium; negative before the common era. */
  readonly millennium?: number;
  /** 1980 with a century, 80 without. */
  readonly decade?: number;
  /** First and last year, as of a five-year plan. */
  readonly years?: readonly [number, number];
  /** First and last month of a half, a quarter or "the first nine months". */
  readonly months?: readonly [number, number];
  /** EDTF: 21 spring to 24 winter. */
  readonly season?: number;
  readonly month?: number;
  readonly part?: Part;
  /** The part is one of a year, whatever month was told before (10月至年底). */
  readonly yearly?: boolean;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  readonly weekend?: boolean;
  /** The nearest such day or month before (-1) or after (1) the anchor: last Monday, next July. */
  readonly nearest?: -1 | 1;
  /** So many units away from the anchor or from the date before; with `to`, up to so many (今明两天). */
  readonly shift?: { readonly unit: Unit; readonly by: number; readonly from: CountsFrom; readonly to?: number };
  /** The first such weekday or month after (1) or before (-1) the date before it in the text. */
  readonly afterLast?: -1 | 1;
  /** So many units after the date that these fields say (two weeks before Christmas). */
  readonly offset?: { readonly unit: Unit; readonly by: number };
  /** The week that holds the day, ends with it or begins with it. */
  readonly week?: 'of' | 'ending' | 'from';
  /** The last or the next so many units. */
  readonly look?: { readonly unit: Unit; readonly count: number; readonly ahead: boolean };
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Hours to add where the words say the half of the day: 0 or 12. */
  readonly half?: number;
  /** Minutes east of UTC; `null` for a zone without a fixed offset. */
  readonly zone?: number | null;
  /** A holiday or a lunar day: its code (see `feastDay`) and how many days; 0 for a whole lunar month. */
  readonly holiday?: readonly [code: number, length: number];
  readonly approximate?: boolean;
  /** The other order of an ambiguous numeric date: month and day. */
  readonly other?: readonly [number, number];
}

/** One rule's reading of a few tokens. Offsets are UTF-16 into the scanned text, end exclusive. */
export interface Piece {
  readonly kind: string;
  readonly fields: Fields;
  readonly start: number;
  readonly end: number;
  /** Index of the token after the piece. */
  readonly next: number;
}

/** Pieces that make one date together: 2019年 + 6月 + 下旬. */
export interface Phrase {
  readonly pieces: readonly Piece[];
  readonly fields: Fields;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** A date as it stands in the text, with its other end and its markers, not yet resolved. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly from: Fields;
  /** The other end of a range. */
  readonly to?: Fields;
  /** The words state the year of the second end, or of both: what is stated is never moved. */
  readonly written?: 'end' | 'both';
  /** `after`: open to the future (从…起); `before`: open to the past (until); `later`, `sooner`: from the next unit, up to the one before. */
  readonly open?: 'after' | 'before' | 'later' | 'sooner';
  readonly approximate: boolean;
  /** First and last piece names, joined: "year+month..month". */
  readonly rule: string;
  readonly kinds: readonly string[];
  /** Its pieces, in order: kind and place. */
  readonly pieces: readonly Pick<Piece, 'kind' | 'start' | 'end'>[];
  /** Place with the markers (从…起, since). */
  readonly outerStart: number;
  readonly outerEnd: number;
}
