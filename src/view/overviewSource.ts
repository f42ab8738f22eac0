/** What the overview is drawn from: it stays true, whatever the scale of the drawing. */
import { inkLanes } from '../core/scene/inks.ts';
import type { OverviewSource } from '../core/scene/overview.ts';
import type { Prepared } from '../core/scene/prepare.types.ts';
import { toTrue, trueExtent } from '../core/time/warp.ts';

/** The columns in true time, with a lane for every ink. */
export function overviewSourceOf(prepared: Prepared): OverviewSource {
  const { input, extent, now, warp, profile } = prepared;
  if (profile !== undefined) return { columns: profile, lanes: prepared.lanes, extent: trueExtent(warp, extent), now };
  const { lanes, numbers } = inkLanes(prepared);
  const isTrue = warp.instants.length === 0;
  const starts = isTrue ? input.starts : input.starts.map((instant) => toTrue(warp, instant));
  const ends = isTrue ? input.ends : input.ends.map((instant) => toTrue(warp, instant));
  return { columns: { ...input, starts, ends, lanes: numbers }, lanes, extent: trueExtent(warp, extent), now };
}
