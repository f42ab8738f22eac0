/** One step of the story a page: when, what, the sentence that says so, and what lies around it in time. */
import { stepsOf, type Step } from '../../core/document/story.ts';
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { allLines } from '../../core/scene/lines.ts';
import { holdsOf } from '../card.text.ts';
import { escapeXml } from '../escape.ts';
import { itemsOf, type Item } from '../html/items.ts';
import { footerOf, linkOf, markedQuote } from '../html/list.ts';
import { formWords } from '../html/words.ts';
import { svgOf } from '../svg.ts';
import { boardOf, stepDrawing, wholeDrawing, type Board } from './drawings.ts';
import type { Paper, Printed, Setting } from './types.ts';
import { printWords } from './words.ts';

/** CSS pixels before they are enlarged: of the words over a drawing, and of the notes under it. */
const WORDS = 300;
const NOTES = 140;
/** Shares of a page: of its height for the drawing at least, and when it must give way; of its width for the title. */
const LEAST_DRAWN = 0.28;
const LEAST_SHRUNK = 0.2;
const TITLE_WIDTH = 0.54;
/** Sizes of titles to try, in CSS pixels before they are enlarged; the largest that takes two lines is taken, but the first only where no notes follow. */
const TITLES = [44, 36, 28, 20];
/** Characters of all other words above which they are set smaller, and smaller still. */
const LONG = [420, 900];

interface Telling {
  readonly document: EventsDocument;
  readonly setting: Setting;
  readonly items: ReadonlyMap<string, Item>;
  readonly boardFor: (lanes: readonly string[] | null) => Board;
}

export function stepPages(document: EventsDocument, setting: Setting): Printed {
  const { language, paper, hasNotes, onPage } = setting;
  const steps = stepsOf(document);
  const { width, height } = paper.room;
  const drawn = height - (WORDS + (hasNotes ? NOTES : 0)) * paper.factor;
  const room = { width, height: Math.max(height * LEAST_DRAWN, drawn) };
  const boards = new Map<string, Board>();
  const boardFor = (lanes: readonly string[] | null): Board => {
    const key = JSON.stringify(lanes);
    const board = boards.get(key) ?? boardOf(document, { ...room, lanes }, setting);
    boards.set(key, board);
    return board;
  };
  const items = new Map(itemsOf(document, language).map((item) => [item.event.id, item]));
  const telling = { document, setting, items, boardFor };
  const title = escapeXml(textIn(document.title, language));
  const body = steps.map((step, place) => {
    onPage();
    const page = printWords[language].page(place + 1, steps.length);
    const head = `<p class="head"><span>${title}</span><span>${page}</span></p>`;
    return [`<section>${head}`, ...wordsOf(step, telling), ...drawingIn(step, telling), ...notesOf(step, setting), '</section>'].join('\n');
  }); // prettier-ignore
  return { style: styleOf(paper), body };
}

function drawingIn(step: Step, { document, boardFor }: Telling): string[] {
  if (document.events.length === 0) return [];
  const board = boardFor(step.lanes);
  const isWhole = step.kind === 'summary' || step.kind === 'overview';
  return [svgOf(isWhole ? wholeDrawing(board) : stepDrawing(board, step), { hasIds: false })];
}

function wordsOf(step: Step, telling: Telling): string[] {
  const { document, setting } = telling;
  const { language, measure, paper, hasNotes } = setting;
  const event = step.event === null ? undefined : document.events[step.event];
  const item = event === undefined ? undefined : telling.items.get(event.id);
  const title = textIn(step.title, language);
  const text = textIn(step.text, language);
  const width = (paper.room.width * TITLE_WIDTH) / paper.factor;
  const fits = (size: number): boolean => allLines(title, { size, weight: 700, width }, measure).length <= 2;
  const found = TITLES.findIndex((size, place) => (!hasNotes || place > 0) && fits(size));
  const proof = proofOf(item, document, setting);
  const length = text.length + (event?.evidence.reduce((all, { quote }) => all + quote.length, 0) ?? 0);
  const size = LONG.filter((most) => length > most).length;
  const left = [
    ...(item === undefined ? [] : [dateLine(item, setting)]),
    `<h2 class="t${String(found < 0 ? TITLES.length - 1 : found)}">${escapeXml(title)}</h2>`,
    ...(step.kind === 'summary' || step.kind === 'overview' ? [`<p class="holds">${escapeXml(holdsOf(document, language))}</p>`] : []),
    ...(text === '' ? [] : [`<p>${escapeXml(text)}</p>`]),
    ...(item === undefined ? [] : aboutOf(item)),
  ]; // prettier-ignore
  return [`<div class="words w${String(size)}"><div>`, ...left, '</div><div>', ...proof, '</div></div>'];
}

function dateLine({ date, datetime, status }: Item, { language }: Setting): string {
  const isPlain = status === null || status === 'happened' || status === 'ongoing';
  const told = isPlain ? '' : ` · ${formWords[language].statuses[status]}`;
  const attribute = datetime === undefined ? '' : ` datetime="${escapeXml(datetime)}"`;
  return `<p class="date"><time${attribute}>${escapeXml(date)}</time>${told}</p>`;
}

function aboutOf({ about, links }: Item): string[] {
  const words = about.length === 0 ? [] : [escapeXml(about.join(' · '))];
  return [...words, ...links.map(linkOf)].map((line) => `<p class="small">${line}</p>`);
}

/** The sentences and where they stand; of the summary and the overview the source alone. */
function proofOf(item: Item | undefined, document: EventsDocument, { language }: Setting): string[] {
  const quotes = item?.event.evidence.map((evidence) => `<blockquote>${markedQuote(evidence)}</blockquote>`) ?? [];
  return [...quotes, ...(item === undefined || quotes.length > 0 ? footerOf(document, language) : [])];
}

function notesOf({ notes }: Step, { language, hasNotes }: Setting): string[] {
  const text = textIn(notes, language);
  if (!hasNotes || text === '') return [];
  return [`<div class="notes"><h3>${printWords[language].notes}</h3><p>${escapeXml(text)}</p></div>`];
}

function styleOf({ factor, room }: Paper): string {
  return [
    // The drawing takes what the words leave; where that is too little, the step goes on on a second page.
    `section{break-before:page;display:flex;flex-direction:column;min-height:${String(room.height - 1)}px}`,
    `section>*{flex:none}section>svg{flex:1 1 0;min-height:${String(Math.round(room.height * LEAST_SHRUNK))}px}`,
    'section:first-of-type{break-before:auto}',
    // Floats: of two thousand pages with a grid on each a browser takes half as long again.
    '.words{display:flow-root;margin:1.5em 0 1.6em;font-size:1.125em}.words>div{float:left;width:58%}.words>div+div{float:right;width:37%}',
    '.w1{font-size:.9375em}.w2{font-size:.75em}',
    `.date{color:var(--accent);font-weight:600;font-size:1.125em}`,
    ...TITLES.map((size, place) => `.t${String(place)}{font-size:${String(size * factor)}px}`),
    'h2{margin:.1em 0 .5em;line-height:1.2;text-wrap:balance}',
    '.words blockquote{margin-top:0}',
    '.notes{margin-top:1em;border-top:1px solid var(--rule)}.notes p{white-space:pre-line}',
  ].join('');
}
