/** The timeline cut into sheets like an atlas, each with an axis of its own, as many on a page as it holds, and the list of all events. */
import type { EventsDocument } from '../../core/document/types.ts';
import { plotLeft } from '../../core/scene/frame.ts';
import { drawnNow } from '../../core/scene/prepare.ts';
import { escapeXml } from '../escape.ts';
import { svgOf } from '../svg.ts';
import { anchorsOf } from './anchors.ts';
import { sheetsOf, type Sheet } from './cuts.ts';
import { boardOf, sheetDrawing, type Board } from './drawings.ts';
import { headOf, listPages, listStyle } from './list.ts';
import { stretchWords } from './stretch.ts';
import type { Printed, Setting } from './types.ts';
import { printWords } from './words.ts';

/** Over the first drawing, for title and stretch, in CSS pixels before they are enlarged. */
const HEAD = 108;
/** A map is read from near: smaller letters leave room for more of them. */
const SMALL = 0.8;

/** The drawing that is cut, and its sheets; none of a document without dates. */
export function atlasOf(document: EventsDocument, given: Setting): { readonly board: Board; readonly sheets: readonly Sheet[] } {
  const { room, factor } = given.paper;
  const setting = { ...given, paper: { ...given.paper, factor: factor * SMALL } };
  const board = boardOf(document, { width: room.width, height: room.height - HEAD * factor }, setting);
  return { board, sheets: sheetsOn(board) };
} // prettier-ignore

function sheetsOn({ prepared, width }: Board): readonly Sheet[] {
  const { before } = prepared.lod.input;
  const now = drawnNow(prepared);
  const isNear = now !== null && now >= prepared.extent.start && now <= prepared.extent.end;
  const anchors = before.length === 0 ? [] : anchorsOf(prepared.lod, isNear ? now : null);
  const most = before.reduce((most, pixels) => Math.max(most, pixels), 0);
  return sheetsOf(anchors, { width: width - plotLeft(prepared, width), before: most });
}

export function atlasPages(document: EventsDocument, setting: Setting): Printed {
  const { language, onPage } = setting;
  const { board, sheets } = atlasOf(document, setting);
  const drawn = sheets.map((sheet, place) => {
    onPage();
    const stretch = escapeXml(stretchWords(board.prepared.warp, sheet.domain, language));
    const part = printWords[language].part(place + 1, sheets.length);
    const drawing = svgOf(sheetDrawing(board, sheet).drawing, { hasIds: false });
    const head = place === 0 ? headOf(document, setting) : [];
    return ['<section class="sheet">', ...head, `<p class="head"><span class="stretch">${stretch}</span><span>${part}</span></p>`, drawing, '</section>'].join('\n');
  }); // prettier-ignore
  const body = drawn.length === 0 ? headOf(document, setting) : drawn;
  const style = `.sheet{break-inside:avoid}.sheet+.sheet{margin-top:2em}.stretch{font-weight:600;color:var(--ink)}${listStyle}`;
  return { style, body: [...body, ...listPages(document, setting)] };
}
