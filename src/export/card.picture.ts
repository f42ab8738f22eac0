/** The timeline on a social card: a band of all events over an axis, and over it the words of the most important ones. */
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { mixColors } from '../core/scene/colors.ts';
import { axisDrawingOf } from '../core/scene/drawing.ts';
import { drawMark } from '../core/scene/drawing.marks.ts';
import { xOf } from '../core/scene/frame.ts';
import { breakLines } from '../core/scene/lines.ts';
import { sceneOf } from '../core/scene/scene.ts';
import type { Mark, Measure, Palette, Primitive, Rect } from '../core/scene/types.ts';
import { sceneWords } from '../core/scene/words.ts';
import { civilOf, dayAt } from '../core/time/civil.ts';
import { parseEdtf } from '../core/time/edtf.ts';
import type { Language } from '../core/time/types.ts';
import { toDrawn, trueExtent } from '../core/time/warp.ts';
import { words } from '../core/time/words.ts';
import { bandHeight, bandOf } from './card.band.ts';
import type { Band } from './card.band.ts';
import { drawFlag, placeFlags } from './card.flags.ts';
import type { Flag, FlagStyle, MeasuredFlag, PlacedFlag } from './card.flags.ts';
import { scaled } from './scaled.ts';

export interface PictureOptions {
  readonly room: Rect;
  readonly palette: Palette;
  readonly language: Language;
  readonly measure: Measure;
}

/** Least size of letters on a card: at a third of its size they can still be read. */
const LEAST = 22;
/** The axis is that of a screen, enlarged; its height after that. */
const AXIS_SIZE = 14;
const FACTOR = LEAST / AXIS_SIZE;
const AXIS_HEIGHT = 70;
/** Between the words and the band, and between the band and the axis. */
const OVER = 18;
const UNDER = 12;

/** From the largest to the smallest. */
const STYLES: readonly FlagStyle[] = [
  { titleSize: 34, dateSize: 26, isStacked: true, pitch: 100 },
  { titleSize: 28, dateSize: LEAST, isStacked: true, pitch: 84 },
  { titleSize: 26, dateSize: LEAST, isStacked: false, pitch: 46 },
  { titleSize: 24, dateSize: LEAST, isStacked: false, pitch: 38 },
];
/** More words than this make no picture; share of the width that one title may take. */
const MOST_FLAGS = 9;
const TITLE_SHARE = 0.42;
/** Solid bars in full ink would outweigh the title. */
const SOFTENED = 0.3;

/** The primitives of the picture; it stands on the foot of `room`. */
export function pictureOf(document: EventsDocument, options: PictureOptions): Primitive[] {
  const { room, palette, language, measure } = options;
  const color = mixColors(palette.ink, palette.ground, SOFTENED);
  const band = bandOf(document, { width: room.width, color, language, measure, axisSize: AXIS_SIZE });
  const axisY = room.y + room.height - AXIS_HEIGHT;
  const top = axisY - UNDER - bandHeight(band);
  const place = { x: room.x, y: top + BAND_MIDDLE };
  const marks = band.marks.map((mark) => ({ ...mark, y: mark.y + place.y }));
  const over = { ...room, height: top - OVER - room.y };
  const { style, flags } = fullest(flagsOf(document, { ...band, marks }, options), over, measure);
  const inks = { palette, direction: 'horizontal' as const, of: () => color };
  const shift = { x: room.x, y: 0, factor: 1 };
  return [
    ...axisOf(band, { x: room.x, y: axisY, palette }),
    ...flags.flatMap((flag) => drawFlag(flag, style, palette.ground)),
    { kind: 'clip', rect: room },
    ...marks.flatMap((mark) => drawMark(mark, inks)).map((primitive) => scaled(primitive, shift)),
    { kind: 'clip', rect: null },
  ];
}

/** From the top of the band to the middle of its first row. */
const BAND_MIDDLE = 7;

function axisOf(
  { prepared, domain, frame }: Band,
  { x, y, palette }: { x: number; y: number; palette: Palette },
): Primitive[] {
  const scene = sceneOf(prepared, { domain, width: frame.width / FACTOR, height: 0 });
  const plot = { ...scene.plot, y: scene.axis.y };
  const { primitives } = axisDrawingOf({ ...scene, lanes: [], asOf: null, plot }, palette);
  return [
    { kind: 'line', x1: x, y1: y, x2: x + frame.width, y2: y, stroke: palette.muted, strokeWidth: 1.5 },
    ...primitives.map((primitive) => scaled(primitive, { x, y: y - scene.axis.y * FACTOR, factor: FACTOR })),
  ];
}

/** The largest style in which as many flags find a place as in any. */
function fullest(
  flags: readonly Flag[],
  room: Rect,
  measure: Measure,
): { readonly style: FlagStyle; readonly flags: readonly PlacedFlag[] } {
  const settings = STYLES.map((style) => {
    const measured = flags.map((flag) => measuredIn(flag, style, { width: room.width * TITLE_SHARE, measure }));
    return { style, flags: placeFlags(measured, style, { room, most: MOST_FLAGS }) };
  });
  const most = Math.max(...settings.map((each) => each.flags.length));
  const found = settings.find((each) => each.flags.length === most);
  return found ?? { style: LARGEST, flags: [] };
}

const LARGEST: FlagStyle = { titleSize: 34, dateSize: 26, isStacked: true, pitch: 100 };

function measuredIn(
  flag: Flag,
  { titleSize, dateSize }: FlagStyle,
  { width, measure }: { readonly width: number; readonly measure: Measure },
): MeasuredFlag {
  const [title = ''] = breakLines(flag.title, { size: titleSize, weight: 400, width, most: 1 }, measure);
  return { ...flag, title, titleWidth: measure(title, titleSize, 400), dateWidth: measure(flag.date, dateSize, 400) };
}

/** What could be said, the most important first: the as-of line, then the events; of equal ones those far from each other. */
function flagsOf(document: EventsDocument, band: Band, { room, palette, language }: PictureOptions): Flag[] {
  const { prepared, frame, domain, marks } = band;
  const [first, last] = yearsOf(trueExtent(prepared.warp, domain));
  const year = first === last ? { year: first } : {};
  const events = ranked(document, marks).map((mark): Flag => {
    const { when = '', title = '' } = document.events[mark.index] ?? {};
    const isStruck = mark.status === 'cancelled';
    const x = mark.shape === 'dot' ? (mark.x0 + mark.x1) / 2 : Math.max(mark.x0, frame.left) + 1;
    return {
      ...{ date: words(parseEdtf(when), language, { brief: true, ...year }), title: textIn(title, language) },
      ...{ x: room.x + x, foot: mark.y - mark.height / 2, stem: palette.muted, isStruck },
      inks: { date: palette.muted, title: isStruck ? palette.muted : palette.ink },
    };
  });
  const now = prepared.now === null ? NaN : xOf(frame, toDrawn(prepared.warp, prepared.now));
  if (!(now >= frame.left && now <= frame.right) || document.asOf === undefined) return events;
  const date = sceneWords[language].asOf(words(parseEdtf(document.asOf), language, { brief: true, ...year }));
  const inks = { date: palette.accent, title: palette.accent };
  const foot = room.y + room.height - AXIS_HEIGHT;
  return [{ date, title: '', x: room.x + now, foot, stem: palette.accent, inks, isStruck: false }, ...events];
}

function yearsOf({ start, end }: { readonly start: number; readonly end: number }): readonly [number, number] {
  return [civilOf(dayAt(start)).year, civilOf(dayAt(end)).year];
}

/** By importance; of equal ones the middle first, then the quarters, and so on. */
function ranked(document: EventsDocument, marks: readonly Mark[]): Mark[] {
  const rank = marks.map((mark, place) => ({
    mark,
    importance: document.events[mark.index]?.importance ?? 0.5,
    turn: turnOf(place, marks.length),
  }));
  return rank.sort((a, b) => b.importance - a.importance || a.turn - b.turn).map(({ mark }) => mark);
}

/** The place of `index` among `count`, in the order in which halving reaches it. */
function turnOf(index: number, count: number): number {
  let [turn, step, share] = [0, 1, (index + 0.5) / count];
  for (let bit = 0; bit < 16; bit += 1) {
    share *= 2;
    if (share >= 1) turn += step;
    share %= 1;
    step *= 2;
  }
  return turn;
}
