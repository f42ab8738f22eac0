/** The order of a document's events in time, and the numbers for a sentence that sums them up. */
import { civilOf, DAY } from '../time/civil.ts';
import { parseEdtf } from '../time/edtf.ts';
import { footprintsOf } from '../time/footprints.ts';
import type { EdtfDate, Extent } from '../time/types.ts';
import type { EventSet } from './types.ts';

/** What a one-sentence summary says: "14 events, from 14 June to September 2019; 1 background that spans years". */
export interface Span {
  /** All events. */
  readonly count: number;
  /** How many of them are background: see `spanOf`. */
  readonly background: number;
  /** The earliest date at which an event in the foreground begins, as precise as the document states it. */
  readonly first: EdtfDate | null;
  /** The latest date that an event in the foreground reaches. */
  readonly last: EdtfDate | null;
  /** True where an event goes on without an end. */
  readonly open: boolean;
}

interface Dated {
  readonly when: string;
  readonly extent: Extent;
}

/** Fewer events than this are no foreground for another one to stand behind. */
const FEWEST_IN_FOREGROUND = 2;

/**
 * Counts and ends. Background is what spans more than one calendar year and is longer than all shorter events laid together
 * (2019—2021 behind a summer), so that it would hide from when to when the story goes; events with an open side are not.
 */
export function spanOf(document: EventSet): Span {
  const all = datedOf(document);
  const foreground = foregroundOf(all);
  const byStart = [...foreground].sort((a, b) => startOf(a.extent) - startOf(b.extent));
  const byEnd = [...foreground].sort((a, b) => endOf(a.extent) - endOf(b.extent));
  const [first, last] = [byStart.at(0), byEnd.at(-1)];
  return {
    count: all.length,
    background: all.length - foreground.length,
    first: first === undefined ? null : sideOf(first.when, 'start'),
    last: last === undefined ? null : sideOf(last.when, 'end'),
    open: all.some(({ when, extent }) => extent.end === Infinity && when.endsWith('..')),
  };
}

function datedOf({ events }: EventSet): Dated[] {
  const whens = Array.from({ length: events.length }, (_, index) => events.at(index)?.when ?? '');
  const { starts, ends } = footprintsOf(whens.length, (index) => whens[index] ?? '');
  const dated = whens.map((when, index) => ({
    when,
    extent: { start: starts[index] ?? NaN, end: ends[index] ?? NaN },
  }));
  return dated.filter(({ extent }) => !Number.isNaN(extent.start));
}

/** Takes background away from the longest event down, until one is not background. */
function foregroundOf(all: readonly Dated[]): readonly Dated[] {
  const isOpen = ({ extent }: Dated): boolean => !isFinite(lengthOf(extent));
  const open = all.filter(isOpen);
  const byLength = all.filter((dated) => !isOpen(dated)).sort((a, b) => lengthOf(a.extent) - lengthOf(b.extent));
  const hulls = [open.reduce<Extent>((hull, dated) => including(hull, dated.extent), NOTHING)];
  for (const dated of byLength) hulls.push(including(hulls.at(-1) ?? NOTHING, dated.extent));
  const isBackground = ({ extent }: Dated, shorter: number): boolean =>
    open.length + shorter >= FEWEST_IN_FOREGROUND &&
    spansYears(extent) &&
    lengthOf(extent) > lengthOf(hulls[shorter] ?? NOTHING);
  return [...open, ...byLength.slice(0, byLength.findLastIndex((dated, shorter) => !isBackground(dated, shorter)) + 1)];
}

const NOTHING: Extent = { start: Infinity, end: -Infinity };

function including(hull: Extent, extent: Extent): Extent {
  return { start: Math.min(hull.start, startOf(extent)), end: Math.max(hull.end, endOf(extent)) };
}

function spansYears({ start, end }: Extent): boolean {
  return civilOf(Math.floor(start / DAY)).year !== civilOf(Math.ceil(end / DAY) - 1).year;
}

function startOf({ start, end }: Extent): number {
  return start === -Infinity ? end : start;
}

function endOf({ start, end }: Extent): number {
  return end === Infinity ? start : end;
}

function lengthOf({ start, end }: Extent): number {
  return end - start;
}

function sideOf(text: string, side: 'start' | 'end'): EdtfDate | null {
  const when = parseEdtf(text);
  if (when.kind === 'date') return when;
  const sides = [when[side], when[side === 'start' ? 'end' : 'start']];
  return sides.find((date) => typeof date !== 'string') ?? null;
}
