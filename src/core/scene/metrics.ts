/** The sizes of a drawing for the widths that screens have: three fixed sets, so that rows change at two widths only. */
import type { Metrics } from './types.ts';

const wide: Metrics = {
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
