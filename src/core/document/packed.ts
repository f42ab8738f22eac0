/** Many events as columns: what a large file is read into, and what goes from the worker to the page in one piece. */

/** Many texts in one string: text `i` ends before `ends[i]` (UTF-16) and begins where the one before it ends. */
export interface PackedText {
  readonly text: string;
  readonly ends: Uint32Array;
}

/** One entry an event in every column. */
export interface PackedEvents {
  readonly count: number;
  /** Milliseconds since 1970, half-open; an open side is -Infinity or Infinity. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** From 0 (least) to 1 (most). */
  readonly importances: Float32Array;
  /** Index into `laneNames`. */
  readonly lanes: Uint16Array;
  readonly laneNames: readonly string[];
  readonly titles: PackedText;
  /** The dates as EDTF; null where the file has instants only. */
  readonly whens: PackedText | null;
  /** Null where the file names no event: then its place is its name. */
  readonly ids: PackedText | null;
}

/** Packs `texts`, in order. */
export function packTexts(texts: readonly string[]): PackedText {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, index) => {
    end += text.length;
    ends[index] = end;
  });
  return { text: texts.join(''), ends };
}

/** Text `index` (from 0); empty beyond the last one. */
export function textAt({ text, ends }: PackedText, index: number): string {
  return text.slice(index === 0 ? 0 : ends[index - 1], ends[index] ?? 0);
}
