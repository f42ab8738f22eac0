/** Words over a band of marks, each on a thin stem: the most important first, as many as find room; no text is crossed. */
import type { Primitive, Rect } from '../core/scene/types.ts';

/** What may be said of one place in time. */
export interface Flag {
  readonly date: string;
  readonly title: string;
  /** Of the stem, in CSS pixels. */
  readonly x: number;
  /** Where the stem ends. */
  readonly foot: number;
  readonly stem: string;
  readonly inks: { readonly date: string; readonly title: string };
  readonly isStruck: boolean;
}

/** How flags are set; sizes in CSS pixels. */
export interface FlagStyle {
  readonly titleSize: number;
  readonly dateSize: number;
  /** The date stands over the title; else before it. */
  readonly isStacked: boolean;
  /** Lines of a title, and the share of the room that a line may take. */
  readonly lines: number;
  readonly share: number;
  /** Distance of two rows. */
  readonly pitch: number;
}

/** A flag with its widths as they are measured. */
export interface MeasuredFlag extends Flag {
  readonly lines: readonly string[];
  readonly dateWidth: number;
  readonly titleWidth: number;
}

export interface PlacedFlag extends MeasuredFlag {
  /** The words stand to the left of their stem. */
  readonly isLeft: boolean;
  /** Baseline of the last line of the title. */
  readonly y: number;
  /** The words. */
  readonly box: Rect;
}

/** Between stem and words, between words in a row, and between a date and the title after it. */
const ASIDE = 10;
const APART = 28;
const SPACE = 10;
/** Distance of two baselines for letters of size 1. */
const LINE = 1.22;
/** A stem keeps so far from the words of others. */
const CLEAR = 6;

/** Places flags, in the order of their importance, in rows over `bottom`; what finds no place is left out. */
export function placeFlags(
  flags: readonly MeasuredFlag[],
  style: FlagStyle,
  { room, most }: { readonly room: Rect; readonly most: number },
): PlacedFlag[] {
  const rows = Math.floor(room.height / style.pitch);
  const placed: PlacedFlag[] = [];
  for (const flag of flags) {
    if (placed.length >= most) break;
    const found = standsFor(flag, style, { room, rows }).find((stand) => placed.every((other) => agree(stand, other)));
    if (found !== undefined) placed.push(found);
  }
  return placed;
}

/** Where a flag could stand, the lowest row first; to the right of its stem before the left. */
function standsFor(
  flag: MeasuredFlag,
  style: FlagStyle,
  { room, rows }: { readonly room: Rect; readonly rows: number },
): PlacedFlag[] {
  const { dateWidth, titleWidth } = flag;
  const gap = flag.date !== '' && flag.lines.length > 0 ? SPACE : 0;
  const width = style.isStacked ? Math.max(dateWidth, titleWidth) : dateWidth + gap + titleWidth;
  const height = heightOf(flag, style);
  return Array.from({ length: rows * 2 }, (_, place): PlacedFlag => {
    const isLeft = place % 2 === 1;
    const bottom = room.y + room.height - Math.floor(place / 2) * style.pitch;
    const x = isLeft ? flag.x - ASIDE - width : flag.x + ASIDE;
    return { ...flag, isLeft, y: bottom - style.titleSize * 0.28, box: { x, y: bottom - height, width, height } };
  }).filter(({ box }) => box.x >= room.x && box.x + box.width <= room.x + room.width);
}

/** From the top of the highest letter to the lowest tail. */
function heightOf({ lines, date }: MeasuredFlag, style: FlagStyle): number {
  const { titleSize, dateSize, isStacked } = style;
  const title = lines.length * titleSize * LINE;
  return isStacked && date !== '' ? title + dateSize * LINE : Math.max(title, dateSize * LINE);
}

/** Words apart from words, and no stem through the words of the other. */
function agree(a: PlacedFlag, b: PlacedFlag): boolean {
  const isSameRow = Math.abs(a.y - b.y) < 1;
  if (isSameRow) {
    const between = a.box.x < b.box.x ? b.box.x - a.box.x - a.box.width : a.box.x - b.box.x - b.box.width;
    return between >= APART;
  }
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  return upper.x < lower.box.x - CLEAR || upper.x > lower.box.x + lower.box.width + CLEAR;
}

/** Stem, date, title; and lines through the title of what was called off. */
export function drawFlag(flag: PlacedFlag, style: FlagStyle, halo: string): Primitive[] {
  const { x, y, box, date, lines, titleWidth, inks, foot, stem, isLeft } = flag;
  const { titleSize, dateSize, isStacked } = style;
  const right = box.x + box.width;
  const anchor = isLeft ? 'end' : 'start';
  const edge = isLeft ? right : box.x;
  const gap = lines.length > 0 ? SPACE : 0;
  const aside = isStacked ? 0 : (isLeft ? titleWidth : flag.dateWidth) + gap;
  const dateX = isLeft ? edge - aside : edge;
  const titleX = isLeft ? edge : edge + aside;
  const dateY = isStacked ? y - lines.length * titleSize * LINE : y;
  return [
    { kind: 'line', x1: x, y1: box.y + 2, x2: x, y2: foot, stroke: stem, strokeWidth: 1.5 },
    { kind: 'text', x: dateX, y: dateY, text: date, size: dateSize, weight: 400, anchor, halo, fill: inks.date },
    ...lines.flatMap((text, place): Primitive[] => {
      const lineY = y - (lines.length - 1 - place) * titleSize * LINE;
      const strike = lineY - titleSize * 0.32;
      const [x1, x2] = isLeft ? [titleX - titleWidth, titleX] : [titleX, titleX + titleWidth];
      return [
        { kind: 'text', x: titleX, y: lineY, text, size: titleSize, weight: 400, anchor, halo, fill: inks.title },
        ...(flag.isStruck
          ? [{ kind: 'line' as const, x1, y1: strike, x2, y2: strike, stroke: inks.title, strokeWidth: 1.5 }]
          : []),
      ];
    }),
  ];
}
