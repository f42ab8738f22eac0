/** The forms that `dateline render` writes: a table, name → writer. */
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { speakersOf } from '../core/document/public.ts';
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { approximateMeasure } from '../core/scene/approximate.ts';
import type { Measure } from '../core/scene/types.ts';
import type { Language } from '../core/time/types.ts';
import type { ScaleKind } from '../core/time/warp.ts';
import { cardOf } from '../export/card.ts';
import { HEIGHT, type Theme } from '../export/html/element.ts';
import { oembedOf } from '../export/html/oembed.ts';
import { framedPageOf, singlePageOf, type PageOptions } from '../export/html/page.ts';
import { snippetOf } from '../export/html/snippet.ts';
import { staticOf } from '../export/html/static.ts';
import { longPictureOf } from '../export/longPicture.ts';
import { pictureOf } from '../export/picture.ts';
import { deckOf } from '../export/pptx/deck.ts';
import { writePptx } from '../export/pptx/write.ts';
import { slicePngs } from '../export/slices.ts';
import { svgOf } from '../export/svg.ts';
import { tileNames } from '../export/tiles.ts';
import { CannotRun, type Io } from './io.ts';
import { counter } from './progress.ts';
import { rasterize } from './raster.ts';
import { languageIn, type Form, type Wanted } from './render.form.ts';
import { pngsOf } from './render.png.ts';
import { PRINT_FORMS } from './render.print.ts';
import { TEXT_FORMS } from './render.texts.ts';

/** Where `npm run build` puts the scripts: from this file, and from the built program, the same way. */
const EMBED = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'embed');

async function embedScript(name: string, io: Io): Promise<string> {
  const path = join(EMBED, name);
  if (await io.isFile(path)) return new TextDecoder().decode(await io.readFile(path));
  throw new CannotRun(`${path}: this script belongs into the page and is not there; run "npm run build" once`);
}

const WIDE = 960;
const OEMBED_WIDTH = 640;

function sizeIn({ options }: Wanted, name: 'height' | 'width'): number | undefined {
  const value = options.get(name);
  return value === undefined ? undefined : Number(value);
}

function elementIn(document: EventsDocument, wanted: Wanted): { language: Language; height?: number | undefined; theme?: Theme | undefined; hasJsonLd: boolean } {
  const { options } = wanted;
  const theme = (['light', 'dark', 'auto'] as const).find((each) => each === options.get('theme'));
  const hasJsonLd = options.has('json-ld');
  return { language: languageIn(document, wanted), height: sizeIn(wanted, 'height'), theme, hasJsonLd };
} // prettier-ignore

async function pageIn(document: EventsDocument, wanted: Wanted, module = 'date-line.js'): Promise<PageOptions> {
  const { options, io } = wanted;
  if (options.has('image') && !options.has('url'))
    throw new CannotRun('--image needs --url URL, the address of the page');
  return {
    ...elementIn(document, wanted),
    moduleCode: await embedScript(module, io),
    sha256: (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('base64')),
    url: options.get('url'),
    image: options.get('image'),
  };
}

interface Drawn {
  readonly language: Language;
  readonly isDark: boolean;
  readonly measure: Measure;
  readonly scale: ScaleKind | undefined;
}

function drawnIn(document: EventsDocument, wanted: Wanted): Drawn {
  const { options } = wanted;
  return {
    language: languageIn(document, wanted),
    isDark: options.get('theme') === 'dark',
    measure: approximateMeasure,
    scale: (['true', 'folded', 'equal'] as const).find((each) => each === options.get('scale')),
  };
}

function oembedIn(document: EventsDocument, wanted: Wanted): string {
  const src = wanted.options.get('url');
  if (src === undefined) throw new CannotRun('--format oembed needs --url URL, the address of the page for the iframe');
  const { host, origin } = new URL(src);
  return oembedOf({
    src,
    title: textIn(document.title, languageIn(document, wanted)),
    width: sizeIn(wanted, 'width') ?? OEMBED_WIDTH,
    height: sizeIn(wanted, 'height') ?? HEIGHT,
    hostUrl: wanted.options.get('host-url'),
    provider: { name: host, url: origin },
  });
}

/** CSS pixels; a card is drawn at its own size. */
const CARDS = { wide: { width: 1200, height: 630 }, square: { width: 1080, height: 1080 } };

function warnOn({ io }: Wanted): (message: string) => void {
  return (message) => io.say(`${message}\n`);
}

async function cardIn(document: EventsDocument, wanted: Wanted): Promise<Uint8Array> {
  const { language, isDark, measure } = drawnIn(document, wanted);
  const size = CARDS[wanted.options.get('shape') === 'square' ? 'square' : 'wide'];
  const drawing = cardOf(document, { ...size, isDark, language, measure });
  return rasterize(svgOf(drawing, { language }), { width: size.width, warn: warnOn(wanted) });
}

/** The long picture in pieces, each a file of its own; gives their names as the page beside the folder has them. */
async function slicesIn(document: EventsDocument, folder: string, wanted: Wanted): Promise<string[]> {
  const drawn = drawnIn(document, wanted);
  const warn = warnOn(wanted);
  const told = counter(wanted.io, 'pictures');
  const rasterizeOne = async (svg: string, width: number): Promise<Uint8Array> => {
    const bytes = await rasterize(svg, { width, warn });
    told.step();
    return bytes;
  };
  const pieces = await slicePngs(longPictureOf(document, drawn), rasterizeOne, { language: drawn.language });
  told.end();
  const names = tileNames(pieces.length);
  for (const [place, name] of names.entries())
    await wanted.io.writeFile(join(folder, name), pieces[place] ?? new Uint8Array());
  return names.map((name) => `${basename(folder)}/${name}`);
}

const PAGE = ['height', 'theme', 'json-ld', 'url', 'image'];

export const FORMS: Readonly<Record<string, Form>> = {
  embed: {
    summary: 'a snippet to paste into a page: the list, and date-line.js that draws it',
    takes: ['height', 'theme', 'script-url', 'src', 'nonce', 'json-ld'],
    write: (document, wanted) => {
      const { options } = wanted;
      const scriptUrl = options.get('script-url') ?? 'date-line.js';
      const own = { scriptUrl, src: options.get('src'), nonce: options.get('nonce') };
      return snippetOf(document, { ...elementIn(document, wanted), ...own });
    },
  },
  iframe: {
    summary: 'a whole page for an iframe, which tells its height to host.js',
    takes: PAGE,
    write: async (document, wanted) => {
      const page = await pageIn(document, wanted);
      return framedPageOf(document, { ...page, frameScript: await embedScript('frame.js', wanted.io) });
    },
  },
  single: {
    summary: 'one HTML file that opens by a double click, without network',
    takes: [...PAGE, 'with-notes'],
    write: async (document, wanted) => {
      const told = wanted.options.has('with-notes') ? speakersOf(wanted.whole) : document;
      return singlePageOf(told, await pageIn(document, wanted, 'single.js'));
    },
  },
  static: {
    summary: 'HTML without script for WeChat, mail and feeds: open it and copy all of it',
    takes: ['theme', 'scale', 'width', 'slices'],
    write: async (document, wanted) => {
      const folder = wanted.options.get('slices');
      const pictures = folder === undefined ? undefined : await slicesIn(document, folder, wanted);
      const drawn = { ...drawnIn(document, wanted), width: sizeIn(wanted, 'width') };
      return staticOf(document, { ...drawn, isPage: true, ...(pictures !== undefined && { pictures }) });
    },
  },
  card: {
    summary: 'the picture that social networks show for a link, as PNG',
    takes: ['theme', 'shape'],
    write: cardIn,
  },
  svg: {
    summary: 'the drawing alone; without --width it is 960 wide',
    takes: ['theme', 'scale', 'width'],
    write: (document, wanted) => {
      const drawn = drawnIn(document, wanted);
      const { language } = drawn;
      const drawing = pictureOf(document, { ...drawn, width: sizeIn(wanted, 'width') ?? WIDE });
      return svgOf(drawing, { title: textIn(document.title, language), language, standalone: true });
    },
  },
  png: {
    summary: 'the drawing as PNG, --zoom 1 to 4; where it is too large for one, as NAME-01.png …',
    takes: ['theme', 'scale', 'width', 'zoom', 'transparent'],
    write: (document, wanted) => {
      const drawn = drawnIn(document, wanted);
      const drawing = pictureOf(document, { ...drawn, width: sizeIn(wanted, 'width') ?? WIDE });
      return pngsOf(drawing, drawn.language, wanted);
    },
  },
  long: {
    summary: 'an SVG for telephones, 1080 wide: heading, drawing, and every event in words',
    takes: ['theme', 'scale'],
    write: (document, wanted) => {
      const drawn = drawnIn(document, wanted);
      const { language } = drawn;
      const title = textIn(document.title, language);
      return svgOf(longPictureOf(document, drawn).drawing, { title, language, standalone: true });
    },
  },
  pptx: {
    summary: 'slides to present and to edit, with the notes for the speaker',
    takes: ['theme', 'scale'],
    // The notes of the speaker come along: that is what they are for.
    write: async (document, wanted) => {
      const deck = deckOf(speakersOf(wanted.whole), drawnIn(document, wanted));
      const told = counter(wanted.io, `of ${String(deck.slides.length)} slides`);
      let done = 0;
      const onprogress = (share: number): void => {
        const now = Math.floor(share * deck.slides.length);
        told.step(now - done);
        done = now;
      };
      const content = await writePptx(deck, { onprogress });
      told.end();
      return content;
    },
  },
  oembed: {
    summary: 'the oEmbed answer (JSON) for a page that was written as iframe; needs --url',
    takes: ['url', 'host-url', 'width', 'height'],
    write: oembedIn,
  },
  ...PRINT_FORMS,
  ...TEXT_FORMS,
};
