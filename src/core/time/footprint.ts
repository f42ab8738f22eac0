/** From EDTF values to what can be drawn of them: a point, a window ("some time in") or an interval ("all through"). */
import { extentOf } from './extent.ts';
import type { Edge, Edtf, EdtfDate, EdtfInterval, Footprint } from './types.ts';

/**
 * The footprint of a value. An edge is soft where its date is approximate or uncertain, and open where the interval has no
 * such side; an unknown side counts as open too, since nothing is known of where to draw it (the words tell them apart).
 */
export function footprintOf(value: Edtf): Footprint {
  const extent = extentOf(value);
  if (value.kind === 'interval') {
    return { kind: 'interval', extent, start: edgeOf(value.start), end: edgeOf(value.end) };
  }
  const edge = edgeOf(value);
  return { kind: isPoint(value) ? 'point' : 'window', extent, start: edge, end: edge };
}

function edgeOf(side: EdtfInterval['start']): Edge {
  if (typeof side === 'string') return 'open';
  return side.approximate || side.uncertain ? 'soft' : 'hard';
}

/** A day or finer that is really named: `2019-07-XX` is some day in July, so it is a window. */
function isPoint(date: EdtfDate): boolean {
  return date.day !== undefined;
}
