/** The timeline on a social card: a band of all events over an axis, and over it the words of the most important ones. */
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { mixColors } from '../core/scene/colors.ts';
import { drawMark } from '../core/scene/drawing.marks.ts';
import { xOf } from '../core/scene/frame.ts';
import { breakLines } from '../core/scene/lines.ts';
import type { Mark, Measure, Palette, Primitive, Rect } from '../core/scene/types.ts';
import { sceneWords } from '../core/scene/words.ts';
import { civilOf, dayAt } from '../core/time/civil.ts';
import { parseEdtf } from '../core/time/edtf.ts';
import type { Language } from '../core/time/types.ts';
import { toDrawn, trueExtent } from '../core/time/warp.ts';
import { words } from '../core/time/words.ts';
import { bandAxisOf } from './band.axis.ts';
import { BAND_MIDDLE, bandHeight, bandOf } from './card.band.ts';
import type { Band } from './card.band.ts';
import { drawFlag, placeFlags } from './card.flags.ts';
import type { Flag, FlagStyle, MeasuredFlag, PlacedFlag } from './card.flags.ts';
import { moved } from './moved.ts';

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
const AXIS_HEIGHT = 66;
/** Between the words and the band, and between the band and the axis. */
const OVER = 14;
const UNDER = 12;

/** From the largest to the smallest. */
const LARGEST: FlagStyle = { titleSize: 38, dateSize: 28, isStacked: true, lines: 2, share: 0.42, pitch: 150 };
const STYLES: readonly FlagStyle[] = [
  LARGEST,
  { titleSize: 32, dateSize: 24, isStacked: true, lines: 2, share: 0.36, pitch: 122 },
  { titleSize: 26, dateSize: LEAST, isStacked: true, lines: 2, share: 0.3, pitch: 100 },
  { titleSize: 26, dateSize: LEAST, isStacked: true, lines: 1, share: 0.45, pitch: 76 },
  { titleSize: 24, dateSize: LEAST, isStacked: false, lines: 1, share: 0.46, pitch: 40 },
];
/** More words than this make no picture. */
const MOST_FLAGS = 8;
/** What a title that is cut counts against a whole one. */
const CUT = 0.5;
/** Share of the height that nothing needs which is left under the picture; the rest stands over it. */
const SETTLE = 0.35;
/** Solid bars in full ink would outweigh the title. */
const SOFTENED = 0.3;

/** The primitives of the picture; it stands on the foot of `room`, or higher where it needs less. */
export function pictureOf(document: EventsDocument, options: PictureOptions): Primitive[] {
  const { room, palette, language, measure } = options;
  const color = mixColors(palette.ink, palette.ground, SOFTENED);
  const band = bandOf(document, { width: room.width, color, language, measure, axisSize: AXIS_SIZE });
  const axisY = room.y + room.height - AXIS_HEIGHT;
  const top = axisY - UNDER - bandHeight(band);
  const marks = band.marks.map((mark) => ({ ...mark, y: mark.y + top + BAND_MIDDLE }));
  const over = { ...room, height: top - OVER - room.y };
  const { style, flags } = fullest(flagsOf(document, { ...band, marks }, options), over, measure);
  const inks = { palette, direction: 'horizontal' as const, of: () => color };
  const primitives: Primitive[] = [
    ...bandAxisOf(band, { x: room.x, y: axisY, palette, factor: FACTOR }),
    ...flags.flatMap((flag) => drawFlag(flag, style, palette.ground)),
    { kind: 'clip', rect: room },
    ...marks
      .flatMap((mark) => drawMark(mark, inks))
      .map((primitive) => moved(primitive, { x: room.x, y: 0, scale: 1 })),
    { kind: 'clip', rect: null },
  ];
  const free = Math.min(top, ...flags.map(({ box }) => box.y)) - room.y;
  return primitives.map((primitive) => moved(primitive, { x: 0, y: -free * SETTLE, scale: 1 }));
}

interface Flags {
  readonly style: FlagStyle;
  readonly flags: readonly PlacedFlag[];
}

/** The style in which most can be told in large letters. */
function fullest(flags: readonly Flag[], room: Rect, measure: Measure): Flags {
  const settings = STYLES.map((style): Flags => {
    const measured = flags.map((flag) => measuredIn(flag, style, { width: room.width * style.share, measure }));
    return { style, flags: placeFlags(measured, style, { room, most: MOST_FLAGS }) };
  });
  const most = Math.max(...settings.map(worth));
  return settings.find((each) => worth(each) === most) ?? { style: LARGEST, flags: [] };
}

function worth({ style, flags }: Flags): number {
  return flags.reduce((sum, { lines }) => sum + style.titleSize * (lines.at(-1)?.endsWith('…') === true ? CUT : 1), 0);
}

function measuredIn(
  flag: Flag,
  { titleSize, dateSize, lines: most }: FlagStyle,
  { width, measure }: { readonly width: number; readonly measure: Measure },
): MeasuredFlag {
  const lines = breakLines(flag.title, { size: titleSize, weight: 400, width, most }, measure).filter(
    (line) => line !== '',
  );
  const titleWidth = Math.max(0, ...lines.map((line) => measure(line, titleSize, 400)));
  return { ...flag, lines, titleWidth, dateWidth: measure(flag.date, dateSize, 400) };
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
