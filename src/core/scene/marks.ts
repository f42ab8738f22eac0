/** The marks of a viewport with their labels, from places to what the Scene says of them. */
import type { Instant } from '../time/types.ts';
import { at } from '../lod/parting.ts';
import { xOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { inkOf } from './inks.ts';
import { shortened, WORD_GAP } from './labels.ts';
import type { LabelText } from './labels.ts';
import { lineHeightOf } from './lanes.ts';
import type { Row } from './lanes.ts';
import { strikesOf, warningAt } from './marks.words.ts';
import { ARROW, placeOf } from './places.ts';
import type { Place } from './places.ts';
import { heldTop, leaderFrom, standingLabel, standingPlace } from './places.upright.ts';
import { drawnNow, shapeOf } from './prepare.ts';
import type { Prepared, PreparedEvent, PrepareOptions } from './prepare.ts';
import { onScreen } from './turn.ts';
import { anchorOf } from './upright.ts';
import type { Label, LabelLine, Mark, Metrics, Rect } from './types.ts';

/** A label fits where it lacks no more than the last bits of a float. */
const ROUNDING = 1e-3;

/** The frame, and where labels stand that are pushed along by others: by place in `prepared.indices`. */
export interface Setting {
  readonly frame: Frame;
  readonly tops: ReadonlyMap<number, number>;
}

/** The mark of an event (a place in `prepared.indices`), or null where neither it nor its label reaches into the plot. */
export function markOf(prepared: Prepared, number: number, { frame, tops }: Setting): Mark | null {
  const event = prepared.eventAt(number);
  const row = at(prepared.lod.rows, number);
  const rows: Row | undefined = prepared.laneRows[at(prepared.lod.input.lanes, number)]?.rows[row];
  if (event === null || rows === undefined) return null;
  const lane = at(prepared.ownLanes, number);
  const { place, label } = standingOf(prepared, number, { event, row: rows, frame, tops });
  const isSeen = meets(frame, place.x0, place.x1) || (label !== null && meetsRect(prepared, frame, label.bounds));
  if (!isSeen) return null;
  return {
    id: event.event.id,
    index: event.index,
    lane,
    row,
    shape: shapeOf(event),
    ...extentOn(event, place, frame),
    y: place.y,
    height: place.height,
    asOfX: asOfWithin(event, drawnNow(prepared), frame),
    solidX: event.footprint.start === 'open' ? xOf(frame, event.drawn.start) : null,
    status: event.status,
    ...inkOf(prepared, lane, event.index),
    label,
    words: event.words,
    warning: event.label.hasWarning,
  };
}

interface Standing extends Setting {
  readonly event: PreparedEvent;
  readonly row: Row;
}

/** The mark and its label, where that is there at this scale: along a row, or aside of it where time runs down. */
function standingOf(
  prepared: Prepared,
  number: number,
  { event, row, frame, tops }: Standing,
): { readonly place: Pick<Place, 'x0' | 'x1' | 'y' | 'height'>; readonly label: Label | null } {
  const { options, lod, chains } = prepared;
  const { metrics } = options;
  const setting = { event, row, frame, metrics };
  const isLabelled = at(lod.labelScales, number) <= frame.scale;
  if (metrics.direction === 'horizontal') {
    const place = placeOf(setting);
    return { place, label: isLabelled ? labelAt(event, { place, frame, options }) : null };
  }
  const place = standingPlace(setting);
  const top = chains.length > 0 ? tops.get(number) : isLabelled ? heldTop(setting, place) : undefined;
  const from = chains.length > 0 ? leaderFrom(setting, anchorOf(prepared, event.drawn.start, event.drawn.end)) : null;
  return { place, label: top === undefined ? null : standingLabel(setting, top, from) };
}

type Ends = Pick<Mark, 'x0' | 'x1' | 'startEdge' | 'endEdge'>;

/** Cut where the plot ends within or before the hard part; feathers and fading ends are left to the painter's clip. */
function extentOn(
  { footprint, drawn }: PreparedEvent,
  { x0, x1 }: Pick<Place, 'x0' | 'x1'>,
  { left, right }: Frame,
): Ends {
  const isSmall = x1 - x0 < 2 * ARROW;
  const cutsStart = !isSmall && x0 + drawn.before < left && x1 > left;
  const cutsEnd = !isSmall && x1 - drawn.after > right && x0 < right;
  return {
    x0: cutsStart ? left : x0,
    x1: cutsEnd ? right : x1,
    startEdge: cutsStart ? 'cut' : footprint.start,
    endEdge: cutsEnd ? 'cut' : footprint.end,
  };
}

/** Where the solid part of an interval ends; null where it is all of one kind. */
function asOfWithin({ footprint, drawn }: PreparedEvent, now: Instant | null, frame: Frame): number | null {
  if (footprint.end === 'open') return xOf(frame, drawn.end);
  const isWithin = now !== null && footprint.kind !== 'point' && drawn.start < now && now < drawn.end;
  return isWithin ? xOf(frame, now) : null;
}

interface Placed {
  readonly place: Place;
  readonly frame: Frame;
  readonly options: PrepareOptions;
}

/** The label, shortened where it would be cut by an edge; null where its beginning has left the plot. */
function labelAt(event: PreparedEvent, { place, frame, options }: Placed): Label | null {
  const { metrics } = options;
  const x = place.labelX;
  const room = Math.min(place.labelEnd, frame.right) - x;
  const text = x < frame.left ? null : shortened(event.label, room + ROUNDING, options);
  if (text === null) return null;
  const lineHeight = lineHeightOf(metrics.labelSize);
  const lastY = place.labelY + (text.height - 1) * lineHeight;
  const lastWidth = text.widths.at(-1) ?? 0;
  const dateX = text.dateBelow ? x : x + lastWidth + WORD_GAP;
  const date: LabelLine | null = text.date === null ? null : { text: text.date, x: dateX, y: lastY };
  const tail = text.date === null ? x + (text.dateBelow ? 0 : lastWidth) : dateX + text.dateWidth;
  const isHeld = place.isWithin && place.x0 < frame.left && x >= frame.left + ARROW - 1;
  const goesOn = place.isWithin && place.x1 > frame.right && x + text.width + ARROW <= frame.right;
  const before = isHeld ? x - ARROW + 3 : null;
  const after = goesOn ? x + text.width + 4 : null;
  return {
    lines: text.lines.map((words, line) => ({ text: words, x, y: place.labelY + line * lineHeight })),
    date,
    strikes: event.status === 'cancelled' ? strikesOf(text, { x, y: place.labelY, size: metrics.labelSize }) : [],
    warning: warningAt(text, tail + (tail > x ? WORD_GAP : 0), lastY),
    before,
    after,
    leader: [],
    bounds: boundsOf(text, { place, metrics, before, after }),
  };
}

interface Outline {
  readonly place: Place;
  readonly metrics: Metrics;
  readonly before: number | null;
  readonly after: number | null;
}

function boundsOf(label: LabelText, { place, metrics, before, after }: Outline): Rect {
  const y = place.labelY - metrics.labelSize * 0.9;
  const height = (label.height - 1) * lineHeightOf(metrics.labelSize) + metrics.labelSize * 1.1;
  const x = place.labelX;
  const left = before ?? x;
  const right = after === null ? x + label.width : after + ARROW - 4;
  return { x: left, y, width: right - left, height };
}

function meets({ left, right }: Frame, x0: number, x1: number): boolean {
  return x1 > left && x0 < right;
}

function meetsRect({ options }: Prepared, frame: Frame, bounds: Rect): boolean {
  const { x, width } = onScreen(bounds, options.metrics.direction);
  return meets(frame, x, x + width);
}
