/** A document in one of the forms: the code to paste, and the file to keep. A table, name → writer. */
import { publicOf } from '../../core/document/public.ts';
import { textIn } from '../../core/document/text.ts';
import type { EventSet, EventsDocument } from '../../core/document/types.ts';
import { approximateMeasure } from '../../core/scene/approximate.ts';
import { recordsOf } from '../records.ts';
import { PICTURE_WIDTH, PLANS, type FormName, type Settings } from './forms.ts';
import type { Writers } from './writers.ts';

export type ScriptName = 'date-line.js' | 'frame.js';

/** What a form is written with. `script` and `sha256` (in base64) may reject, with a `CannotWrite` where the reason is known. */
export interface Means {
  readonly writers: Writers;
  readonly script: (name: ScriptName) => Promise<string>;
  readonly sha256: (text: string) => Promise<string>;
}

export interface Wanted {
  readonly document: EventsDocument;
  /** Beginning of the names of files. */
  readonly base: string;
  /** As `usable` gives them. */
  readonly settings: Settings;
}

export interface Written {
  readonly code: string;
  /** The same as a formatted text and in plain words, for places into which code cannot be pasted. */
  readonly rich?: { readonly html: string; readonly plain: string };
  readonly file: { readonly name: string; readonly type: string; readonly text: () => string | Promise<string> };
}

/** The whole document as records, without what is not meant for everybody; null for a large file, a part of one, and one without events. */
export function wholeOf(file: EventSet): EventsDocument | null {
  const records = recordsOf(file);
  return records === null || records.events.length === 0 ? null : publicOf(records);
}

/** Only the form that holds the script itself has to wait for it, and may reject as `means` do. */
export function writeForm(form: FormName, wanted: Wanted, means: Means): Written | Promise<Written> {
  return WAYS[form](wanted, means);
}

/** The drawing alone as SVG, `width` CSS pixels wide. */
export function drawingOf({ document, settings }: Wanted, width: number, { pictureOf, svgOf }: Writers): string {
  const { language } = document;
  const isDark = settings.theme === 'dark';
  const drawing = pictureOf(document, { width, isDark, measure: approximateMeasure });
  return svgOf(drawing, { title: textIn(document.title, language), language, standalone: true });
}

const HTML = 'text/html';

function fileOf(form: FormName, { base }: Wanted, text: Written['file']['text']): Written['file'] {
  return { name: `${base}${PLANS[form].ending}`, type: form === 'svg' ? 'image/svg+xml' : HTML, text };
}

const WAYS: Readonly<Record<FormName, (wanted: Wanted, means: Means) => Written | Promise<Written>>> = {
  component: (wanted, { writers }) => {
    const { document, settings } = wanted;
    const { theme, nonce, hasJsonLd, scriptUrl } = settings;
    const code = writers.snippetOf(document, {
      height: heightOf('component', settings),
      theme,
      hasJsonLd,
      scriptUrl: scriptUrl === '' ? 'date-line.js' : scriptUrl,
      nonce: nonce === '' ? undefined : nonce,
    });
    return { code, file: fileOf('component', wanted, () => code) };
  },
  frame: (wanted, means) => {
    const { document, settings } = wanted;
    const { pageUrl, hostUrl } = settings;
    const file = fileOf('frame', wanted, () => framedPage(wanted, means));
    const code = means.writers.frameCode({
      src: pageUrl === '' ? encodeURIComponent(file.name) : pageUrl,
      title: textIn(document.title, document.language),
      height: heightOf('frame', settings),
      hostUrl: hostUrl === '' ? undefined : hostUrl,
    });
    return { code: `${code}\n`, file };
  },
  single: async (wanted, means) => {
    const { document, settings } = wanted;
    const { theme, hasJsonLd } = settings;
    const code = await means.writers.singlePageOf(document, {
      ...{ height: heightOf('single', settings), theme, hasJsonLd, sha256: means.sha256 },
      moduleCode: await means.script('date-line.js'),
    });
    return { code, file: fileOf('single', wanted, () => code) };
  },
  static: (wanted, { writers }) => {
    const { document, settings } = wanted;
    const options = { isDark: settings.theme === 'dark', measure: approximateMeasure };
    const code = writers.staticOf(document, options);
    return {
      code,
      rich: { html: code, plain: plainText(document, writers) },
      file: fileOf('static', wanted, () => writers.staticOf(document, { ...options, isPage: true })),
    };
  },
  svg: (wanted, { writers }) => {
    const code = drawingOf(wanted, wanted.settings.width ?? PICTURE_WIDTH, writers);
    return { code, file: fileOf('svg', wanted, () => code) };
  },
};

/** CSS pixels of the box. */
export function heightOf(form: FormName, { height }: Settings): number {
  return height ?? PLANS[form].height;
}

async function framedPage({ document, settings }: Wanted, { writers, script, sha256 }: Means): Promise<string> {
  const [moduleCode, frameScript] = await Promise.all([script('date-line.js'), script('frame.js')]);
  const { theme, hasJsonLd, pageUrl } = settings;
  // Only a whole address can be told to those who link to the page.
  const url = /^https?:/i.test(pageUrl) ? pageUrl : undefined;
  return writers.framedPageOf(document, { theme, hasJsonLd, url, moduleCode, frameScript, sha256 });
}

/** A line for each event: its date and its title. */
function plainText(document: EventsDocument, { itemsOf }: Writers): string {
  const { language } = document;
  const lines = itemsOf(document, language).map(({ date, title }) => `${date}\t${title}`);
  return `${[textIn(document.title, language), '', ...lines].join('\n')}\n`;
}
