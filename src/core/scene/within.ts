/** A document prepared for a box of a given height: fewer rows, and counts for what has no room in them. */
import type { EventSet } from '../document/types.ts';
import { documentLanes } from './lanes.ts';
import { prepare } from './prepare.ts';
import type { LaneSet, Prepared, PrepareOptions } from './prepare.types.ts';

/** Height of the horizontal drawing in CSS pixels, which depends on no viewport. */
function heightOf({ laneRows, options: { metrics } }: Prepared): number {
  const bottom = laneRows.reduce((y, { band }) => Math.max(y, band.y + band.height), metrics.top);
  return bottom + metrics.axisHeight;
}

/** All events in one lane without a name; colour and shape of a mark still say which lane of the document it belongs to. */
function together({ lanes, numbers }: LaneSet): LaneSet {
  const inks = lanes.map(({ color }, colorIndex) => ({ color, colorIndex }));
  return {
    lanes: [{ id: '', label: '', color: null }],
    numbers: new Uint16Array(numbers.length),
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
  return rowsWithin(document, { ...options, laneSet: together(documentLanes(document, options)) }, height);
}

function rowsWithin(document: EventSet, options: PrepareOptions, height: number): Prepared {
  let prepared = prepare(document, options);
  while (heightOf(prepared) > height) {
    const most = prepared.lod.settings.maxRows;
    if (most <= 1) break;
    const { axisHeight, top } = options.metrics;
    const share = Math.max(0, height - axisHeight - top) / (heightOf(prepared) - axisHeight - top);
    const mostRows = Math.min(most - 1, Math.max(1, Math.floor(most * share)));
    prepared = prepare(document, { ...options, metrics: { ...options.metrics, mostRows } });
  }
  return prepared;
}
