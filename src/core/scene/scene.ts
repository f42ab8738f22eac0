/** The Scene of a viewport: what is where, from what was prepared once. Costs what is on the screen. */
import { queryLod } from '../lod/query.ts';
import { civilOf, dayAt } from '../time/civil.ts';
import type { EdtfDate, Extent } from '../time/types.ts';
import { toDrawn, trueExtent } from '../time/warp.ts';
import { words } from '../time/words.ts';
import { axisOf } from './axis.ts';
import { warpedAxisOf } from './axis.warped.ts';
import { countOf } from './counts.ts';
import { domainsOf, fitColumns } from './fit.ts';
import { frameOf, plotLeft, xOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { markOf } from './marks.ts';
import { drawnNow } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import type { Scene, Viewport } from './types.ts';
import { sceneWords } from './words.ts';

/** Between the as-of line and its words. */
const INDENT = 0;

/**
 * The Scene for `viewport`. Its height is what the content needs, whatever `viewport.height` says. It depends on what
 * was prepared and on the viewport only; every number in it is finite.
 */
export function sceneOf(prepared: Prepared, viewport: Viewport): Scene {
  const frame = frameOf(prepared, viewport);
  const { metrics, language } = prepared.options;
  const bottom = prepared.laneRows.reduce((y, { band }) => Math.max(y, band.y + band.height), metrics.top);
  const view = queryLod(prepared.lod, frame, frame.scale);
  const marks = Array.from(view.marks, (event) => markOf(prepared, event, frame)).filter((mark) => mark !== null);
  const counts = view.clusters.map((cluster) => countOf(prepared, cluster, frame));
  return {
    width: frame.width,
    height: bottom + metrics.axisHeight,
    plot: { x: frame.left, y: metrics.top, width: frame.right - frame.left, height: bottom - metrics.top },
    metrics,
    language,
    ...(prepared.warp.instants.length > 0
      ? warpedAxisOf(prepared, frame, bottom)
      : { axis: axisOf(prepared.options, frame, bottom), breaks: [] }),
    lanes: prepared.laneRows.map(({ band }) => band),
    marks,
    clusters: counts.filter(({ bounds }) => bounds.x + bounds.width > frame.left && bounds.x < frame.right),
    asOf: asOfLine(prepared, frame),
  };
}

/** The domain that shows every event with its label in a drawing of `width` CSS pixels. */
export function fitDomain(prepared: Prepared, width: number): Extent {
  if (prepared.domains?.width === width) return prepared.domains.fit;
  const left = plotLeft(prepared, width);
  return fitColumns(prepared.lod.input, { extent: prepared.extent, width: width - left }).domain;
}

/** The domain to open with: where most events lie, with the as-of line if it is near; all of it where they lie evenly. */
export function homeDomain(prepared: Prepared, width: number): Extent {
  if (prepared.domains?.width === width) return prepared.domains.home;
  const left = plotLeft(prepared, width);
  const { extent, lod } = prepared;
  return domainsOf(lod.input, { extent, now: drawnNow(prepared), width: width - left }).home;
}

function asOfLine(prepared: Prepared, frame: Frame): Scene['asOf'] {
  const { now, options, warp } = prepared;
  if (now === null) return null;
  const x = xOf(frame, toDrawn(warp, now));
  if (x < frame.left || x > frame.right) return null;
  const { language, measure, metrics } = options;
  const text = sceneWords[language].asOf(
    words(dayBefore(now), language, { brief: true, year: yearAt(trueExtent(warp, frame)) }),
  );
  const width = measure(text, metrics.smallSize, 400);
  return { x, text, textX: Math.max(frame.left, Math.min(x + INDENT, frame.right - width)), anchor: 'start' };
}

/** The year that the axis says; the as-of line leaves it out where both ends of the axis lie in it. */
function yearAt({ start, end }: Extent): number {
  const [first, last] = [start, end].map((instant) => civilOf(dayAt(instant)).year);
  return first === last ? (first ?? NaN) : NaN;
}

function dayBefore(instant: number): EdtfDate {
  const { year, month, day } = civilOf(dayAt(instant) - 1);
  return { kind: 'date', precision: 'day', year, month, day, approximate: false, uncertain: false };
}
