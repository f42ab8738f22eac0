/** The Scene of a viewport: what is where, from what was prepared once. Costs what is on the screen. */
import { chainAt } from '../lod/chain.ts';
import { at } from '../lod/parting.ts';
import { queryLod } from '../lod/query.ts';
import { civilOf, dayAt } from '../time/civil.ts';
import type { EdtfDate, Extent } from '../time/types.ts';
import { toDrawn, trueExtent } from '../time/warp.ts';
import { words } from '../time/words.ts';
import { axisOf } from './axis.ts';
import { asOfWordsAt, broken, thinnedDown } from './axis.upright.ts';
import { warpedAxisOf } from './axis.warped.ts';
import { countOf } from './counts.ts';
import { axisWidth } from './columns.plan.ts';
import { domainsOf, fitColumns } from './fit.ts';
import { frameOf, plotLeft, xOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { markOf } from './marks.ts';
import { openingDown, wholeDown } from './opening.ts';
import type { Prepared } from './prepare.ts';
import { onScreen } from './turn.ts';
import type { AsOf, Rect, Scene, Viewport } from './types.ts';
import { LEAD } from './upright.ts';
import { sceneWords } from './words.ts';

/** Between the words of the as-of line and the right edge, in CSS pixels: what touches an edge looks cut off. */
const EDGE = 6;

/**
 * The Scene for `viewport`. Along time it is as large as the viewport says: its width, or its height where time runs down. Across
 * time it is as large as the content needs, or as its columns are wide. It depends on what was prepared and on the viewport only;
 * every number in it is finite.
 */
export function sceneOf(prepared: Prepared, viewport: Viewport): Scene {
  const frame = frameOf(prepared, viewport);
  const { metrics, language } = prepared.options;
  const isVertical = metrics.direction === 'vertical';
  const bottom = prepared.laneRows.reduce((y, { band }) => Math.max(y, band.y + band.height), metrics.top);
  const top = isVertical ? axisWidth(prepared) : metrics.top;
  const across = isVertical ? bottom : bottom + metrics.axisHeight;
  const view = queryLod(prepared.lod, frame, frame.scale);
  const tops = topsIn(prepared, frame);
  const numbers =
    tops.size === 0 ? [...view.marks] : [...new Set([...view.marks, ...tops.keys()])].sort((a, b) => a - b);
  const counts = view.clusters.map((cluster) => countOf(prepared, cluster, frame));
  const seen = { x: frame.left, y: 0, width: frame.right - frame.left, height: across };
  return {
    width: isVertical ? across : frame.width,
    height: isVertical ? frame.width : across,
    plot: { x: frame.left, y: top, width: frame.right - frame.left, height: bottom - top },
    metrics,
    language,
    ...axisAndLine(prepared, frame, isVertical ? top : bottom),
    lanes: prepared.laneRows.map(({ band }) => band),
    marks: numbers.map((event) => markOf(prepared, event, { frame, tops })).filter((mark) => mark !== null),
    clusters: counts.filter(({ bounds }) => meets(onScreen(bounds, metrics.direction), seen)),
  };
}

function meets({ x, width }: Rect, seen: Rect): boolean {
  return x + width > seen.x && x < seen.x + seen.width;
}

/** Tops of the labels that are pushed along by others and reach into the plot. */
function topsIn({ chains }: Prepared, frame: Frame): Map<number, number> {
  const tops = new Map<number, number>();
  for (const chain of chains) {
    chainAt(chain, frame.scale, frame.start).forEach((x, place) => {
      const top = frame.left + x - LEAD;
      if (top < frame.right && top + at(chain.heights, place) > frame.left) tops.set(at(chain.events, place), top);
    });
  }
  return tops;
}

function axisAndLine(prepared: Prepared, frame: Frame, y: number): Pick<Scene, 'axis' | 'breaks' | 'asOf'> {
  const asOf = asOfLine(prepared, frame);
  const warped = prepared.warp.instants.length > 0;
  const drawn = warped ? warpedAxisOf(prepared, frame, y) : { axis: axisOf(prepared.options, frame, y), breaks: [] };
  if (prepared.options.metrics.direction === 'horizontal') return { ...drawn, asOf };
  return { ...thinnedDown(prepared, frame, { ...drawn, asOf }), asOf };
}

/** The domain that shows every event, to the right with its label, in a drawing of `width` CSS pixels along time. */
export function fitDomain(prepared: Prepared, width: number): Extent {
  if (prepared.domains?.width === width) return prepared.domains.fit;
  const left = plotLeft(prepared, width);
  if (prepared.options.metrics.direction === 'vertical') return wholeDown(prepared, width - left);
  return fitColumns(prepared.lod.input, { extent: prepared.extent, width: width - left }).domain;
}

/**
 * The domain to open with in a drawing of `width` CSS pixels along time: where most events lie, with the as-of line if it is near;
 * all of it where they lie evenly. Where time runs down it begins there, and is as short as labels need.
 */
export function homeDomain(prepared: Prepared, width: number): Extent {
  if (prepared.domains?.width === width) return prepared.domains.home;
  const left = plotLeft(prepared, width);
  if (prepared.options.metrics.direction === 'vertical') return openingDown(prepared, width - left);
  const { extent, story, lod } = prepared;
  return domainsOf(lod.input, { extent, story, width: width - left }).home;
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
  if (metrics.direction === 'vertical')
    return broken<AsOf>(options, { x, text, textX: asOfWordsAt(prepared, frame, { x, text }), anchor: 'start' }, 400);
  const width = measure(text, metrics.smallSize, 400);
  const textX = Math.max(frame.left, Math.min(x, frame.right - EDGE - width));
  return { x, text, textX, anchor: 'start' };
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
