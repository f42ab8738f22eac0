/** A document prepared for a box of a given height: fewer rows, and counts for what has no room in them. */
import type { EventSet } from '../document/types.ts';
import { documentLanes } from './lanes.ts';
import { prepare } from './prepare.ts';
import { HIDDEN } from './prepare.types.ts';
import type { LaneSet, Prepared, PrepareOptions } from './prepare.types.ts';

/** Height of the horizontal drawing in CSS pixels, which depends on no viewport. */
function heightOf({ laneRows, options: { metrics } }: Prepared): number {
  const bottom = laneRows.reduce((y, { band }) => Math.max(y, band.y + band.height), metrics.top);
  return bottom + metrics.axisHeight;
}

/** All events in one lane without a name; colour and shape of a mark still say which lane of the document it belongs to. */
function together({ lanes, numbers }: LaneSet): LaneSet {
  const inks = lanes.map(({ color, colorIndex }, place) => ({ color, colorIndex: colorIndex ?? place }));
  return {
    lanes: [{ id: '', label: '', color: null }],
    numbers: numbers.map((lane) => (lane === HIDDEN ? HIDDEN : 0)),
    inks: { inks, numbers },
  };
}

/**
 * Prepared with as many rows in a lane as stand in `height` CSS pixels. Where there is not even room for one row in each lane,
 * all lie in one lane (`laneSet.inks` of the options is there then). Infinity is as high as it needs to be.
 */
export function prepareWithin(document: EventSet, options: PrepareOptions, height: number): Prepared {
  const apart = rowsWithin(document, options, height);
  if (heightOf(apart) <= height || apart.laneRows.length < 2) return apart;
  return rowsWithin(
    document,
    { ...options, laneSet: together(options.laneSet ?? documentLanes(document, options)) },
    height,
  );
}

/** More events than this are laid out twice, not once for every number of rows that is tried. */
const FEW = 400;

/** A bisection over the rows of a lane: more rows are never lower. With one row it may still be too high. */
function rowsWithin(document: EventSet, options: PrepareOptions, height: number): Prepared {
  const whole = prepare(document, options);
  if (heightOf(whole) <= height) return whole;
  const withRows = (mostRows: number): Prepared =>
    prepare(document, { ...options, metrics: { ...options.metrics, mostRows } });
  let [least, most] = [1, whole.lod.settings.maxRows];
  if (whole.indices.length > FEW) {
    const guessed = withRows(Math.max(1, Math.floor((most * height) / heightOf(whole)) - 1));
    if (heightOf(guessed) <= height) return guessed;
  }
  let fitting = withRows(1);
  if (heightOf(fitting) > height) return fitting;
  while (most - least > 1 && whole.indices.length <= FEW) {
    const middle = Math.floor((least + most) / 2);
    const tried = withRows(middle);
    if (heightOf(tried) > height) most = middle;
    else [least, fitting] = [middle, tried];
  }
  return fitting;
}
