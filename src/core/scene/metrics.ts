/** The sizes of a drawing for the widths that screens have: three fixed sets for the horizontal drawing, so that rows change at two widths only. */
import type { Metrics } from './types.ts';

const wide: Metrics = {
  direction: 'horizontal',
  across: 0,
  laneColumn: 144,
  labelSize: 14,
  smallSize: 12,
  labelWidth: 260,
  barHeight: 11,
  dotRadius: 6,
  lanePadding: 14,
  axisHeight: 48,
  axisSize: 12,
  top: 24,
  maxRows: 5,
  referenceWidth: 840,
};

const medium: Metrics = { ...wide, laneColumn: 120, labelWidth: 220, referenceWidth: 640 };

const narrow: Metrics = {
  ...wide,
  laneColumn: 0,
  labelWidth: 180,
  lanePadding: 10,
  referenceWidth: 340,
};

/**
 * The metrics for a drawing that is `width` CSS pixels wide. The same record comes back for all widths of one class
 * (under 640, under 1000, wider), so that `prepare` need not be run again while a window is dragged.
 */
export function defaultMetrics(width: number): Metrics {
  if (width < 640) return narrow;
  return width < 1000 ? medium : wide;
}

/** Widths of vertical drawings go by such steps, so that words are not broken anew with every pixel of a window that is dragged. */
const WIDTH_STEP = 16;
const LEAST_ACROSS = 160;
const standing = new Map<number, Metrics>();

/** The metrics for a vertical drawing that is `width` CSS pixels wide; the same record comes back for widths that differ little. */
export function verticalMetrics(width: number): Metrics {
  const across = Math.max(LEAST_ACROSS, Math.floor((Number.isFinite(width) ? width : 0) / WIDTH_STEP) * WIDTH_STEP);
  const known = standing.get(across);
  if (known !== undefined) return known;
  const made: Metrics = { ...narrow, ...UPRIGHT, across };
  standing.set(across, made);
  return made;
}

/** What differs where time runs down: there is room for larger words, and marks stand in thin rails. */
const UPRIGHT: Partial<Metrics> = {
  ...{ direction: 'vertical', labelSize: 15, barHeight: 8, dotRadius: 5, top: 0, maxRows: 8, referenceWidth: 640 },
};
