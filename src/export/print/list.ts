/** What follows a drawing of all: every event in words. */
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { holdsOf } from '../card.text.ts';
import { escapeXml } from '../escape.ts';
import { footerOf, listOf, summaryOf } from '../html/list.ts';
import type { Setting } from './types.ts';
import { printWords } from './words.ts';

/** Title and what the document holds, over a drawing. */
export function headOf(document: EventsDocument, { language }: Setting): string[] {
  const title = `<h1>${escapeXml(textIn(document.title, language))}</h1>`;
  return [title, `<p class="holds">${escapeXml(holdsOf(document, language))}</p>`];
}

/** The list on pages of its own, with summary and source. */
export function listPages(document: EventsDocument, { language }: Setting): string[] {
  const heading = `<h2>${printWords[language].list}</h2>`;
  const list = listOf(document, { language, isBare: true });
  return ['<section class="list">', heading, ...summaryOf(document, language), list, ...footerOf(document, language), '</section>'];
} // prettier-ignore

/** One column: in two, a browser takes four times as long for two thousand events. */
export const listStyle = [
  '.list{break-before:page;font-size:.875em}',
  '.list h2{margin:0 0 .75em;font-size:1.5em}',
  'ol,ul{list-style:none;margin:0;padding:0}',
  'li{display:flow-root;padding:.6em 0 .6em 14em;border-top:1px solid var(--rule);break-inside:avoid}',
  'li time{float:left;width:13em;margin-left:-14em;color:var(--muted);font-variant-numeric:tabular-nums}',
  '.list>ul>li{padding-left:0}',
].join('');
