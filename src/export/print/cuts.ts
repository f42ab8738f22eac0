/** Cuts a timeline along time into sheets, as an atlas is cut: where the fewest marks are, and so that every label is whole on one. */
import { DAY } from '../../core/time/civil.ts';
import type { Extent } from '../../core/time/types.ts';
import type { Anchor } from './anchors.ts';

/** A sheet: what it shows, and the stretch of it that no other sheet has for its own. Both in drawn time. */
export interface Sheet {
  readonly domain: Extent;
  /** Half-open, but for the last sheet; the anchors in it are whole. */
  readonly own: Extent;
}

export interface SheetRoom {
  /** Of the plot, in pixels. */
  readonly width: number;
  /** Pixels that marks take before their start, at most. */
  readonly before: number;
}

/** Free at both ends of a plot, in pixels. */
const MARGIN = 14;
/** Words take no more than this share of a plot from those before them. */
const MOST_ROOM = 0.5;
/** Sheets do not get more than this many, and no sheet gets fewer anchors only so that more have labels. */
const MOST_SHEETS = 150;
const FEWEST = 4;
/** Share of a sheet that is given up for a better cut. */
const GIVEN_UP = 1 / 3;
/** What lies at one time takes this share of a plot. */
const LONE = 1 / 10;

/** The sheets of a timeline whose anchors (`anchorsOf`) are in order, as few as hold all labels; none without anchors. */
export function sheetsOf(anchors: readonly Anchor[], room: SheetRoom): readonly Sheet[] {
  const fewest = Math.max(FEWEST, Math.ceil(anchors.length / MOST_SHEETS));
  const sheets: Sheet[] = [];
  const open = openAfter(anchors);
  for (let first = 0; first < anchors.length;) {
    const most = reachOf(anchors, first, { ...room, fewest });
    const next = most === anchors.length ? most : bestCut(anchors, { first, most, open });
    const domain = domainOf(anchors.slice(first, next), room);
    const end = anchors[next]?.at ?? domain.end;
    sheets.push({ domain, own: { start: anchors[first]?.at ?? domain.start, end } });
    first = next;
  }
  return sheets;
}

/** How many marks go on after each anchor. */
function openAfter(anchors: readonly Anchor[]): readonly number[] {
  let open = 0;
  return anchors.map(({ opens }) => (open += opens));
}

/** The last place before which a sheet that begins at `first` can end, so that all in it have labels. */
function reachOf(anchors: readonly Anchor[], first: number, room: SheetRoom & { readonly fewest: number }): number {
  let wanted = 0;
  let scale = Infinity;
  let next = first;
  for (; next < anchors.length; next += 1) {
    const anchor = anchors[next];
    if (anchor === undefined) break;
    scale = Math.min(scale, scaleOf(anchor, anchors[first]?.at ?? anchor.at, room));
    wanted = Math.max(wanted, anchor.labelScale);
    if (wanted > scale && next - first >= room.fewest) break;
  }
  return notWithin(anchors, next);
}

/** The same place, or the next one after it that parts two instants. */
function notWithin(anchors: readonly Anchor[], place: number): number {
  let next = place;
  while (next < anchors.length && anchors[next]?.at === anchors[next - 1]?.at) next += 1;
  return next;
}

interface Choice {
  readonly first: number;
  readonly most: number;
  readonly open: readonly number[];
}

/** Where the fewest marks go on, in the last part of what the sheet could hold; of equal ones where the widest gap is. */
function bestCut(anchors: readonly Anchor[], { first, most, open }: Choice): number {
  let best = most;
  const gapAt = (place: number): number => (anchors[place]?.at ?? 0) - (anchors[place - 1]?.at ?? 0);
  const from = first + Math.max(1, Math.ceil((most - first) * (1 - GIVEN_UP)));
  for (let place = most - 1; place >= from; place -= 1) {
    if (gapAt(place) <= 0) continue;
    const fewer = (open[best - 1] ?? 0) - (open[place - 1] ?? 0);
    if (fewer > 0 || (fewer === 0 && gapAt(place) > gapAt(best))) best = place;
  }
  return best;
}

/** The scale at which an anchor is whole in a plot that begins at `start`; Infinity where it is at any. */
function scaleOf({ at, until, room, isUnder }: Anchor, start: number, { width, before }: SheetRoom): number {
  const left = leftOf({ width, before });
  const free = width - left - Math.min(room + MARGIN, width * MOST_ROOM);
  const length = (isUnder ? at : until) - start;
  return length > 0 ? free / length : Infinity;
}

function leftOf({ width, before }: SheetRoom): number {
  return Math.min(width / 4, MARGIN + before);
}

/** What a sheet with these anchors shows. */
function domainOf(anchors: readonly Anchor[], room: SheetRoom): Extent {
  const first = anchors[0]?.at ?? 0;
  const length = Math.max(...anchors.map(({ until }) => until)) - first;
  const fitting = Math.min(...anchors.map((anchor) => scaleOf(anchor, first, room)));
  const isLone = (anchors.at(-1)?.at ?? first) === first;
  const lone = (room.width * LONE) / (length > 0 ? length : DAY);
  const scale = isLone || !Number.isFinite(fitting) ? Math.min(fitting, lone) : fitting;
  const start = first - leftOf(room) / scale;
  return { start, end: start + room.width / scale };
}
