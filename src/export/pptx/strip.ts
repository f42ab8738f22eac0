/** The strip at the foot of every slide of an event: all events over an axis, and on it the one that is told. */
import { mixColors } from '../../core/scene/colors.ts';
import { drawMark, drawRing } from '../../core/scene/drawing.marks.ts';
import type { Mark, Measure, Palette, Primitive } from '../../core/scene/types.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import type { Language } from '../../core/time/types.ts';
import { bandAxisOf } from '../band.axis.ts';
import { BAND_MIDDLE, bandHeight, bandMarks, bandOf } from '../card.band.ts';
import { holdsOf } from '../card.text.ts';
import { moved } from '../moved.ts';
import { shapesOf } from './shapes.ts';
import { LEAST_SIZE, SLIDE, type GroupItem, type SlideItem } from './types.ts';

export interface StripOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly palette: Palette;
  /** Free at both sides. */
  readonly margin: number;
}

export interface Strip {
  /** The same on every slide. */
  readonly items: readonly SlideItem[];
  readonly top: number;
  /** The mark of the event `index`, in the accent colour over the others. */
  readonly markOf: (index: number, alt: string) => GroupItem;
}

const AXIS_SIZE = 14;
const FACTOR = LEAST_SIZE / AXIS_SIZE;
const AXIS_HEIGHT = 72;
/** Between the marks and the axis, and under the axis. */
const UNDER = 10;
const FOOT = 16;
/** The others stand back. */
const PALE = 0.5;

/** The strip of a document that has events. */
export function stripOf(document: EventsDocument, { language, measure, palette, margin }: StripOptions): Strip {
  const color = mixColors(palette.ink, palette.ground, PALE);
  const band = bandOf(document, { width: SLIDE.width - 2 * margin, color, language, measure, axisSize: AXIS_SIZE });
  const axisY = SLIDE.height - FOOT - AXIS_HEIGHT;
  const top = axisY - UNDER - bandHeight(band);
  const room = { x: margin, y: 0, width: SLIDE.width - 2 * margin, height: SLIDE.height };
  const placed = (primitives: readonly Primitive[]): Primitive[] => [
    { kind: 'clip', rect: room },
    ...primitives.map((primitive) => moved(primitive, { scale: 1, x: margin, y: top + BAND_MIDDLE })),
  ];
  const drawn = (mark: Mark, ink: string): Primitive[] =>
    drawMark(mark, { palette, direction: 'horizontal', of: () => ink });

  function ownMark(index: number): Primitive[] {
    const mark = band.marks.find((each) => each.index === index) ?? likeOne(index);
    if (mark !== null) return [...drawn(mark, palette.accent), drawRing(mark, palette.accent, 2)];
    const number = band.prepared.indices.indexOf(index);
    const isBefore = (band.prepared.input.starts[number] ?? 0) < band.domain.start;
    return [{ kind: 'path', d: isBefore ? BEFORE : after(band.frame.right), fill: palette.accent }];
  }

  /** What stands for an event that is drawn together with others: the mark next to its place; null beyond the strip. */
  function likeOne(index: number): Mark | null {
    const [mark = null] = bandMarks(band.prepared, band.frame, [band.prepared.indices.indexOf(index)]);
    if (mark === null || mark.x1 <= band.frame.left || mark.x0 >= band.frame.right) return null;
    const off = ({ x0, x1 }: Mark): number => Math.abs(x0 - mark.x0) + Math.abs(x1 - mark.x1);
    return band.marks.reduce<Mark | null>(
      (best, each) => (best !== null && off(best) <= off(each) ? best : each),
      null,
    );
  }

  return {
    top,
    items: [
      ...shapesOf(bandAxisOf(band, { x: margin, y: axisY, palette, factor: FACTOR }), { name: 'axis', measure }),
      {
        ...{ kind: 'group', name: 'timeline', alt: holdsOf(document, language) },
        items: shapesOf(placed(band.marks.flatMap((mark) => drawn(mark, color))), { name: 'mark', measure }),
      },
    ],
    markOf: (index, alt) => {
      const items = shapesOf(placed(ownMark(index)).slice(1), { name: 'event', measure });
      return { kind: 'group', name: 'event', alt, items };
    },
  };
}

/** Triangles that point at what lies beyond the strip. */
const BEFORE = 'M0 0L10 -6L10 6Z';

function after(x: number): string {
  return `M${String(x)} 0L${String(x - 10)} -6L${String(x - 10)} 6Z`;
}
