/** How large a talk is on its screen. */

/** Sizes are those of a screen of 1920 × 1080, and in proportion on every other; 1600 wide is as good, for a screen of 4:3. */
const FULL = { width: 1600, height: 1080 };
/** A desk or a telephone has them not below what can be read there. */
const LEAST = 0.55;
/** Pixels of the full screen for one of a drawing: its letters are made for a desk, and a room sits farther away. */
const DRAWN = 2;
/** Share of the height that the timeline may take; words need more of a narrow screen. */
const ROOMS = { wide: { overview: 0.8, others: 0.55 }, upright: { overview: 0.65, others: 0.42 } };

export interface Sizes {
  /** 1 on a screen of 1920 × 1080. */
  readonly scale: number;
  /** CSS pixels for one pixel of the drawing. */
  readonly zoom: number;
  /** The most height of the timeline, in CSS pixels. */
  readonly room: number;
}

/** The sizes for a slide of so many CSS pixels; a small picture of one (`isStill`) is as small as it is. */
export function sizesOf(
  { width, height }: { readonly width: number; readonly height: number },
  { isStill, isOverview }: { readonly isStill: boolean; readonly isOverview: boolean },
): Sizes {
  const scale = Math.max(isStill ? 0.01 : LEAST, Math.min(width / FULL.width, height / FULL.height));
  return {
    scale,
    zoom: DRAWN * scale,
    room: Math.round(height * ROOMS[height > width ? 'upright' : 'wide'][isOverview ? 'overview' : 'others']),
  };
}
