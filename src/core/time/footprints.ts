/** The footprints of many dates as columns: what a large document is drawn, ordered and counted by. */
import { civilOf, DAY, daysInMonth, dayNumber, isoDay } from './civil.ts';
import { EdtfError } from './edtf.error.ts';
import { parseEdtf } from './edtf.ts';
import { footprintOf } from './footprint.ts';
import { instantOrder } from './instantOrder.ts';
import type { Edge, Footprint } from './types.ts';

const KINDS = ['point', 'interval', 'window'] as const;
const EDGES = ['hard', 'soft', 'open'] as const;

/** One entry a date in every column. */
export interface Footprints {
  /** Milliseconds, half-open; an open side is infinite. NaN where the date could not be read. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** 0 point, 1 interval, 2 window. */
  readonly kinds: Uint8Array;
  /** 0 hard, 1 soft, 2 open; the end's times three on top. */
  readonly edges: Uint8Array;
}

/** Empty columns for `count` dates. */
export function emptyFootprints(count: number): Footprints {
  return {
    starts: new Float64Array(count),
    ends: new Float64Array(count),
    kinds: new Uint8Array(count),
    edges: new Uint8Array(count),
  };
}

/** Columns of `count` dates in EDTF. A text that is none gives NaN and takes no other with it. */
export function footprintsOf(count: number, whenAt: (index: number) => string): Footprints {
  const columns = emptyFootprints(count);
  for (let index = 0; index < count; index += 1) putFootprint(columns, index, whenAt(index));
  return columns;
}

/** Writes the footprint of the date `when` at `index`. */
export function putFootprint(columns: Footprints, index: number, when: string): void {
  if (!putPlain(columns, index, when)) putSlowly(columns, index, when);
}

/** Does so for a plain day or stretch of days, which most dates are, and for no other: then it is false. `plainWhen` gives the text again. */
export function putPlain(columns: Footprints, index: number, when: string): boolean {
  const day = dayIn(when, 0);
  if (day === day && when.length === 10) {
    put(columns, index, { start: day * DAY, end: (day + 1) * DAY, kind: 0 });
    return true;
  }
  const last = when.length === 21 && when.charCodeAt(10) === SLASH ? dayIn(when, 11) : NaN;
  if (!(day <= last)) return false;
  put(columns, index, { start: day * DAY, end: (last + 1) * DAY, kind: 1 });
  return true;
}

/** The EDTF text of a plain day or stretch of days. */
export function plainWhen({ starts, ends, kinds }: Footprints, index: number): string {
  const first = isoDay(civilOf((starts[index] ?? 0) / DAY));
  return kinds[index] === 0 ? first : `${first}/${isoDay(civilOf((ends[index] ?? 0) / DAY - 1))}`;
}

interface Hard {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

function put({ starts, ends, kinds, edges }: Footprints, index: number, { start, end, kind }: Hard): void {
  starts[index] = start;
  ends[index] = end;
  kinds[index] = kind;
  edges[index] = 0;
}

/** Whatever is no plain day or stretch of days. */
function putSlowly({ starts, ends, kinds, edges }: Footprints, index: number, when: string): void {
  try {
    const { kind, extent, start, end } = footprintOf(parseEdtf(when));
    starts[index] = extent.start;
    ends[index] = extent.end;
    kinds[index] = KINDS.indexOf(kind);
    edges[index] = EDGES.indexOf(start) + 3 * EDGES.indexOf(end);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    starts[index] = NaN;
    ends[index] = NaN;
  }
}

const ZERO = 48;
const DASH = 45;
const SLASH = 47;

/** Day number of the "2019-07-16" that begins at `from`; NaN for anything else. */
function dayIn(text: string, from: number): number {
  if (text.charCodeAt(from + 4) !== DASH || text.charCodeAt(from + 7) !== DASH) return NaN;
  const year = 100 * pair(text, from) + pair(text, from + 2);
  const month = pair(text, from + 5);
  const day = pair(text, from + 8);
  // NaN fails every comparison.
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return NaN;
  return dayNumber(year, month, day);
}

function pair(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NaN;
}

/** Entry `index` as one record. */
export function footprintAt({ starts, ends, kinds, edges }: Footprints, index: number): Footprint {
  const edge = edges[index] ?? 0;
  return {
    kind: KINDS[kinds[index] ?? 0] ?? 'point',
    extent: { start: starts[index] ?? NaN, end: ends[index] ?? NaN },
    start: edgeAt(edge % 3),
    end: edgeAt(Math.floor(edge / 3)),
  };
}

function edgeAt(number: number): Edge {
  return EDGES[number] ?? 'hard';
}

/**
 * Indices by start, then by end, then as they stand. A date without a start ("by 30 June") stands at its end, the one
 * instant that is known of it; what could not be read comes last. With `among`, ascending, only those.
 */
export function orderInTime({ starts, ends }: Pick<Footprints, 'starts' | 'ends'>, among?: Uint32Array): Uint32Array {
  const known = starts.map((start, index) => (start === -Infinity ? (ends[index] ?? NaN) : start));
  const order = Uint32Array.from(instantOrder(known, among));
  for (let from = 0; from < order.length;) {
    const instant = known[order[from] ?? 0];
    let to = from + 1;
    while (to < order.length && known[order[to] ?? 0] === instant) to += 1;
    if (to > from + 1) order.set(instantOrder(ends, order.subarray(from, to)), from);
    from = to;
  }
  return order;
}
