/** The forms of `dateline render` for paper: PDF, and the page that is printed. */
import { speakersOf } from '../core/document/public.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { createHash } from 'node:crypto';
import { approximateMeasure } from '../core/scene/approximate.ts';
import { estimatePdf } from '../export/print/estimate.ts';
import { printedOf } from '../export/print/page.ts';
import { PAPERS, PRINT_KINDS, type PaperName, type PrintKind } from '../export/print/types.ts';
import { pdfOf } from './pdf.ts';
import { counter, size } from './progress.ts';
import { languageIn, type Form, type Wanted } from './render.form.ts';

function kindIn({ options }: Wanted): PrintKind {
  return PRINT_KINDS.find((kind) => kind === options.get('kind')) ?? 'steps';
}

async function printedIn(document: EventsDocument, wanted: Wanted): Promise<string> {
  const { options, io, whole } = wanted;
  const hasNotes = options.has('with-notes');
  const pages = counter(io, 'pages laid out');
  const html = await printedOf(hasNotes ? speakersOf(whole) : document, {
    kind: kindIn(wanted),
    paper: (Object.keys(PAPERS) as PaperName[]).find((name) => name === options.get('paper')) ?? 'a4',
    language: languageIn(document, wanted),
    scale: (['true', 'folded', 'equal'] as const).find((each) => each === options.get('scale')),
    measure: approximateMeasure,
    sha256: (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('base64')),
    hasNotes,
    onPage: pages.step,
  });
  pages.end();
  return html;
}

/** Pages of this size take a browser so long that a person should know. */
const LONG = 1_000_000;

async function pdfIn(document: EventsDocument, wanted: Wanted): Promise<Uint8Array> {
  const { options, io } = wanted;
  const html = await printedIn(document, wanted);
  const estimated = estimatePdf(document, kindIn(wanted));
  if (estimated >= LONG) io.say(`pdf: printing about ${size(estimated)}, this takes a while …\n`);
  return pdfOf(html, { browser: options.get('browser'), io });
}

const TAKES = ['kind', 'paper', 'scale', 'with-notes'];

export const PRINT_FORMS: Readonly<Record<string, Form>> = {
  pdf: {
    summary: 'PDF through Chromium, Chrome or Edge: steps to show, a poster, or pages along time',
    takes: [...TAKES, 'browser'],
    write: pdfIn,
  },
  print: {
    summary: 'the HTML that becomes the PDF, to be printed from any browser',
    takes: TAKES,
    write: printedIn,
  },
};
