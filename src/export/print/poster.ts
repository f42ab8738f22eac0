/** All of the timeline on one page, as wide as its labels need, and the list of all events on pages of the usual size. */
import type { EventsDocument } from '../../core/document/types.ts';
import { fitDomain } from '../../core/scene/scene.ts';
import { plotLeft } from '../../core/scene/frame.ts';
import type { ScaleKind } from '../../core/time/warp.ts';
import { svgOf } from '../svg.ts';
import { boardOf, wholeDrawing, type Board } from './drawings.ts';
import { headOf, listPages, listStyle } from './list.ts';
import { PAPERS, type Printed, type Setting } from './types.ts';

/** CSS pixels of 14,400 points, the longest side that a PDF may have; around the drawing, over it, and how a width grows. */
const LONGEST = 19_200;
const MARGIN = 72;
const HEAD = 150;
const GROWTH = 1.15;

export function posterPages(document: EventsDocument, setting: Setting): Printed {
  const desk = { ...setting, paper: { ...setting.paper, factor: 1 } };
  const board = posterBoard(document, desk);
  setting.onPage();
  const drawing = document.events.length === 0 ? null : wholeDrawing(board);
  const width = Math.ceil((drawing?.width ?? PAPERS.a4.room.width) + 2 * MARGIN);
  const height = Math.min(LONGEST, Math.ceil((drawing?.height ?? 0) + 2 * MARGIN + HEAD));
  const style = [
    `@page poster{size:${String(width)}px ${String(height)}px;margin:${String(MARGIN)}px}`,
    '.poster{page:poster}.poster h1{font-size:44px}',
    listStyle,
  ].join('');
  const drawn = drawing === null ? [] : [svgOf(drawing, { hasIds: false })];
  const poster = ['<section class="poster">', ...headOf(document, desk), ...drawn, '</section>'];
  return { style, body: [...poster, ...listPages(document, setting)] };
}

/** The narrowest on which every event has its label, else the one with most; folded where that leaves room for more. */
function posterBoard(document: EventsDocument, setting: Setting): Board {
  const scales: readonly ScaleKind[] = setting.scale === undefined ? ['true', 'folded'] : [setting.scale];
  const boards = scales.map((scale) => widened(boardOf(document, { width: PAPERS.a4.room.width, height: Infinity }, { ...setting, scale })));
  const best = boards.reduce((a, b) => (labelsOn(b) > labelsOn(a) ? b : a));
  return best;
} // prettier-ignore

function widened(board: Board): Board {
  const { length } = board.prepared.indices;
  let best = board;
  for (let width = board.width; width <= LONGEST - 2 * MARGIN; width *= GROWTH) {
    const next = { ...board, width: Math.round(width) };
    if (labelsOn(next) > labelsOn(best)) best = next;
    if (labelsOn(best) === length) break;
  }
  return best;
}

function labelsOn({ prepared, width }: Board): number {
  const { start, end } = fitDomain(prepared, width);
  const scale = (width - plotLeft(prepared, width)) / (end - start);
  return prepared.lod.labelScales.reduce((count, from) => count + (from <= scale ? 1 : 0), 0);
}
