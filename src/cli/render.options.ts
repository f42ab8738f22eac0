/** The options of `dateline render`, and what they refuse. */
import { LINK_ADDRESS } from '../core/document/url.ts';
import { LANGUAGE } from './options.ts';
import type { OptionRow } from './types.ts';

/** CSS pixels: no page shows more in one piece, and the height protocol takes no more. */
const MOST = 10_000;

function refuseSize(value: string): string | null {
  const isSize = /^[1-9]\d*$/.test(value) && Number(value) <= MOST;
  return isSize ? null : `write whole CSS pixels from 1 to ${MOST}, as 480`;
}

function refuseTheme(value: string): string | null {
  return ['light', 'dark', 'auto'].includes(value) ? null : 'write light, dark or auto';
}

function refuseScale(value: string): string | null {
  return ['true', 'folded', 'equal'].includes(value) ? null : 'write true, folded or equal';
}

function refuseShape(value: string): string | null {
  return ['wide', 'square'].includes(value) ? null : 'write wide or square';
}

function refuseZoom(value: string): string | null {
  return /^[1-4]$/.test(value) ? null : 'write 1, 2, 3 or 4';
}

function refuseOrder(value: string): string | null {
  return ['time', 'lanes'].includes(value) ? null : 'write time or lanes';
}

function refuseKind(value: string): string | null {
  return ['steps', 'poster', 'pages'].includes(value) ? null : 'write steps, poster or pages';
}

function refusePaper(value: string): string | null {
  return ['a4', 'letter', '16x9'].includes(value) ? null : 'write a4, letter or 16x9';
}

function refuseFile(value: string): string | null {
  const isFile = LINK_ADDRESS.test(value) && !/^mailto:/i.test(value);
  return isFile ? null : 'write an address with http or https, or a relative one';
}

function refuseWhole(value: string): string | null {
  return refuseFile(value) === null && /^https?:/i.test(value)
    ? null
    : 'write a whole address, as https://example.org/a';
}

/** As a Content-Security-Policy has it: base64, of either alphabet. */
function refuseNonce(value: string): string | null {
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(value) ? null : 'write letters and digits, as in the header of the page';
}

export const RENDER_OPTIONS: readonly OptionRow[] = [
  { name: 'format', short: 'f', value: 'FORM', help: 'which form; it must be given' },
  { name: 'output', short: 'o', value: 'FILE', help: 'where to write; without it, standard output' },
  { ...LANGUAGE, help: 'zh-Hans, zh-Hant or en; without it the language of the timeline' },
  { name: 'height', value: 'PIXELS', help: 'height of the timeline on the page; without it 480', refuse: refuseSize },
  { name: 'width', value: 'PIXELS', help: 'width of the drawing; under 640 time runs down', refuse: refuseSize },
  { name: 'scale', value: 'SCALE', help: 'of the drawing: true, folded (empty stretches) or equal (steps)', refuse: refuseScale },
  { name: 'zoom', value: 'TIMES', help: 'pixels of the PNG for one of the drawing, 1 to 4; without it 1', refuse: refuseZoom },
  { name: 'transparent', help: 'leave the ground out of the PNG' },
  { name: 'theme', value: 'THEME', help: 'light, dark or auto (as the reader has it)', refuse: refuseTheme },
  { name: 'shape', value: 'SHAPE', help: 'of the card: wide (1200 × 630) or square (1080 × 1080)', refuse: refuseShape },
  { name: 'slices', value: 'FOLDER', help: 'write the drawing as PNG pictures, 1080 wide, cut between events' },
  { name: 'script-url', value: 'URL', help: 'where date-line.js lies; without it, beside the page', refuse: refuseFile },
  { name: 'host-url', value: 'URL', help: 'where host.js lies, which fits the height of the iframe', refuse: refuseFile },
  { name: 'src', value: 'URL', help: 'timeline.json to load in place of the list', refuse: refuseFile },
  { name: 'nonce', value: 'NONCE', help: "the nonce of the page's Content-Security-Policy", refuse: refuseNonce },
  { name: 'json-ld', help: 'add the events as JSON-LD, for search engines' },
  { name: 'url', value: 'URL', help: 'address that the written page will have', refuse: refuseWhole },
  { name: 'image', value: 'URL', help: 'address of a picture for those who link to it', refuse: refuseWhole },
  { name: 'all', help: 'of the calendar: all events, not only those to come' },
  { name: 'bom', help: 'begin the table with a byte order mark, by which Excel and WPS know UTF-8' },
  { name: 'order', value: 'ORDER', help: 'of Markdown: time, or lanes one after the other', refuse: refuseOrder },
  { name: 'kind', value: 'KIND', help: 'of PDF: steps (one a page), poster (one page) or pages (along time)', refuse: refuseKind },
  { name: 'paper', value: 'PAPER', help: 'of PDF: a4, letter or 16x9', refuse: refusePaper },
  { name: 'browser', value: 'PATH', help: 'the browser that prints; without it CHROME_PATH, or one that is found' },
  { name: 'with-notes', help: 'keep the notes of the speaker: in the JSON, in the single file, under the steps of a PDF' },
]; // prettier-ignore
