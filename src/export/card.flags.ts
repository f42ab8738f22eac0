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
  /** Distance of two rows. */
  readonly pitch: number;
}

/** A flag with its widths as they are measured. */
export interface MeasuredFlag extends Flag {
  readonly dateWidth: number;
  readonly titleWidth: number;
}

export interface PlacedFlag extends MeasuredFlag {
  readonly isLeft: boolean;
  /** Baseline of the title. */
  readonly y: number;
  /** The words. */
  readonly box: Rect;
}

/** Between stem and words, between words in a row, and between a date and the title after it. */
const ASIDE = 10;
const APART = 28;
const SPACE = 12;
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
  const isBoth = flag.date !== '' && flag.title !== '';
  const width = style.isStacked ? Math.max(dateWidth, titleWidth) : dateWidth + (isBoth ? SPACE : 0) + titleWidth;
  const height = heightOf(style);
  return Array.from({ length: rows * 2 }, (_, place): PlacedFlag => {
    const isLeft = place % 2 === 1;
    const y = room.y + room.height - Math.floor(place / 2) * style.pitch - style.titleSize * 0.3;
    const x = isLeft ? flag.x - ASIDE - width : flag.x + ASIDE;
    return { ...flag, isLeft, y, box: { x, y: y + style.titleSize * 0.25 - height, width, height } };
  }).filter(({ box }) => box.x >= room.x && box.x + box.width <= room.x + room.width);
}

/** From the top of the highest letter to the lowest tail. */
function heightOf({ titleSize, dateSize, isStacked }: FlagStyle): number {
  return titleSize * 1.15 + (isStacked ? dateSize * 1.25 : 0);
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

/** Stem, date, title; and a line through the title of what was called off. */
export function drawFlag(flag: PlacedFlag, { titleSize, dateSize, isStacked }: FlagStyle, halo: string): Primitive[] {
  const { x, y, box, date, title, dateWidth, titleWidth, inks, foot, stem } = flag;
  const right = box.x + box.width;
  const dateX = flag.isLeft && isStacked ? right - dateWidth : box.x;
  const titleX = isStacked ? (flag.isLeft ? right - titleWidth : box.x) : right - titleWidth;
  const dateY = isStacked && title !== '' ? y - titleSize * 1.2 : y;
  const words = (text: string, at: number, line: { y: number; size: number; fill: string }): Primitive[] =>
    text === '' ? [] : [{ kind: 'text', x: at, text, weight: 400, anchor: 'start', halo, ...line }];
  const strike = y - titleSize * 0.32;
  return [
    { kind: 'line', x1: x, y1: box.y + 2, x2: x, y2: foot, stroke: stem, strokeWidth: 1.5 },
    ...words(date, dateX, { y: dateY, size: dateSize, fill: inks.date }),
    ...words(title, titleX, { y, size: titleSize, fill: inks.title }),
    ...(flag.isStruck
      ? [
          {
            kind: 'line' as const,
            x1: titleX,
            y1: strike,
            x2: titleX + titleWidth,
            y2: strike,
            stroke: inks.title,
            strokeWidth: 1.5,
          },
        ]
      : []),
  ];
}
