/** Lays corrections on the lanes of a document: labels, colours, order, and lanes of one's own. */
import type { LaneCorrection, Report } from './corrections.types.ts';
import type { Lane } from './types.ts';

/** The lanes that are corrected first, in the order of the corrections, then the others as they stood. */
export function lanesAfter(
  lanes: readonly Lane[],
  corrections: readonly LaneCorrection[],
  report: Report,
): readonly Lane[] {
  const after = new Map<string, Lane>();
  for (const { path, ...correction } of corrections) {
    const { id } = correction;
    const before = after.get(id) ?? lanes.find((lane) => lane.id === id);
    const label = correction.label ?? before?.label;
    if (label !== undefined) after.set(id, { ...before, ...correction, label });
    else
      report(path, {
        code: 'correction-unmatched',
        value: id,
        message: 'no lane has this id; give it a "label" to make a new one',
      });
  }
  return [...after.values(), ...lanes.filter((lane) => !after.has(lane.id))];
}
