/** What is written beside the page, since it may take seconds: a table, name of the job → what does it. */
import { publicOf, speakersOf } from '../core/document/public.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { approximateMeasure as measure } from '../core/scene/approximate.ts';
import type { Drawing } from '../core/scene/types.ts';
import type { Language } from '../core/time/types.ts';
import { csvOf } from './csv.ts';
import { icsOf } from './ics.ts';
import { jsonOf } from './json.ts';
import { longPictureOf } from './longPicture.ts';
import { markdownOf } from './md.ts';
import { pictureOf } from './picture.ts';
import type { PaperName, PrintKind } from './print/types.ts';
import type { CutDrawing } from './slices.ts';
import { svgOf } from './svg.ts';
import { zipOf, type Packed } from './zip.ts';

/** What each job is given and gives. Documents hold the notes of the speaker; only the jobs that are asked for them write them. */
interface Jobs {
  readonly pptx: readonly [{ document: EventsDocument; isDark: boolean; hasNotes: boolean }, Uint8Array];
  /** The page that is printed. It is to be put into a frame without its own policy. */
  readonly print: readonly [{ document: EventsDocument; kind: PrintKind; paper: PaperName; hasNotes: boolean }, string];
  readonly ics: readonly [{ document: EventsDocument; isAll: boolean }, string];
  readonly csv: readonly [{ document: EventsDocument; hasBom: boolean }, string];
  readonly md: readonly [{ document: EventsDocument; order: 'time' | 'lanes' }, string];
  readonly json: readonly [{ document: EventsDocument; hasNotes: boolean }, string];
  /** The Drawing of the whole, `width` CSS pixels wide. */
  readonly picture: readonly [{ document: EventsDocument; width: number; isDark: boolean }, Drawing];
  /** The long picture; `most` is the height of a slice in pixels. */
  readonly long: readonly [{ document: EventsDocument; isDark: boolean; most?: number | undefined }, CutDrawing];
  readonly svg: readonly [{ drawing: Drawing; title: string; language: Language }, string];
  readonly zip: readonly [{ files: readonly Packed[] }, Uint8Array];
}

export type JobName = keyof Jobs;
export type Asked<J extends JobName> = Jobs[J][0];
export type Given<J extends JobName> = Jobs[J][1];

/** Is told how much is done, from 0 to 1; a job that is short, or cannot know it, says nothing. */
export type Onprogress = (share: number) => void;

type Table = { readonly [J in JobName]: (asked: Asked<J>, onprogress: Onprogress) => Given<J> | Promise<Given<J>> };

const TABLE: Table = {
  pptx: async ({ document, isDark, hasNotes }, onprogress) => {
    const [{ deckOf }, { writePptx }] = await Promise.all([import('./pptx/deck.ts'), import('./pptx/write.ts')]);
    const { language } = document;
    const deck = deckOf(speakersOf(document), { language, isDark, measure });
    const slides = hasNotes ? deck.slides : deck.slides.map((slide) => ({ ...slide, notes: '' }));
    return writePptx({ ...deck, slides }, { onprogress });
  },
  print: async ({ document, kind, paper, hasNotes }, onprogress) => {
    const { printedOf } = await import('./print/page.ts');
    let pages = 0;
    const onPage = (): void => onprogress(Math.min(1, ++pages / (document.events.length + 2)));
    const sha256 = (): Promise<string> => Promise.resolve('');
    const told = hasNotes ? speakersOf(document) : publicOf(document);
    return printedOf(told, { kind, paper, measure, hasNotes, sha256, ...(kind === 'steps' && { onPage }) });
  },
  ics: ({ document, isAll }) => icsOf(publicOf(document), { isAll }).text,
  csv: ({ document, hasBom }) => csvOf(publicOf(document), { hasBom }),
  md: ({ document, order }) => markdownOf(publicOf(document), { order }),
  json: ({ document, hasNotes }) => jsonOf(document, { hasNotes }),
  picture: ({ document, width, isDark }, onprogress) =>
    pictureOf(publicOf(document), { width, isDark, measure, onprogress }),
  long: ({ document, isDark, most }, onprogress) =>
    longPictureOf(publicOf(document), { isDark, most, measure, onprogress }),
  svg: ({ drawing, title, language }) => svgOf(drawing, { title, language, standalone: true }),
  zip: ({ files }) => zipOf(files),
};

/** Does a job. Rejects where its writer does, and with what `onprogress` throws. */
export async function doJob<J extends JobName>(
  name: J,
  asked: Asked<J>,
  onprogress: Onprogress = () => undefined,
): Promise<Given<J>> {
  return TABLE[name](asked, onprogress);
}
