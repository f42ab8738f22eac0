/** What a drawing opens with where time runs down: the beginning of the story, as large as its labels need. */
import { at } from '../lod/parting.ts';
import type { Extent } from '../time/types.ts';
import { fitColumns } from './fit.ts';
import type { Prepared } from './prepare.types.ts';

/** Over the first event and under the last one, in pixels; the last one has words under it. */
const STORY_PADDING = { before: 24, after: 96 };
/** So many of the labels of the story are to be there. */
const SHARE = 0.95;
/** Pixels for an event at most: beyond that, far between, the reader zooms. */
const MOST_FOR_ONE = 150;

/** The domain of a plot of `length` pixels that shows all events. */
export function wholeDown(prepared: Prepared, length: number): Extent {
  const { extent } = prepared;
  const scale = wholeScale(prepared, extent, length);
  const start = extent.start - STORY_PADDING.before / scale;
  return { start, end: start + length / scale };
}

/** The scale at which a plot of `length` pixels holds `extent` with its padding; a lone event has some time around it. */
function wholeScale({ lod }: Prepared, extent: Extent, length: number): number {
  const padding = Math.min(length / 2, STORY_PADDING.before + STORY_PADDING.after);
  const fitting = fitColumns(lod.input, { extent, width: length }).scale;
  return Math.min(fitting, (length - padding) / Math.max(1, extent.end - extent.start));
}

/** The domain of a plot of `length` pixels, with the first event of the story at its top. */
export function openingDown(prepared: Prepared, length: number): Extent {
  const { story } = prepared;
  const scale = openingScale(prepared, length);
  const start = story.start - STORY_PADDING.before / scale;
  return { start, end: start + length / scale };
}

/** No smaller than what fits all of the story into the plot; larger where labels need it, as far as that makes no desert. */
function openingScale(prepared: Prepared, length: number): number {
  const { story, lod, chains } = prepared;
  const whole = wholeScale(prepared, story, length);
  const span = Math.max(1, story.end - story.start);
  const needed = chains.flatMap(({ events, scales }) =>
    [...scales].filter((_, place) => {
      const start = at(lod.input.starts, at(events, place));
      return start >= story.start && start <= story.end;
    }),
  );
  needed.sort((a, b) => a - b);
  const wanted = needed[Math.max(0, Math.ceil(needed.length * SHARE) - 1)] ?? 0;
  return Math.max(whole, Math.min(wanted, (needed.length * MOST_FOR_ONE) / span));
}
