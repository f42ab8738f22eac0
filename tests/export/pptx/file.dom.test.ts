/** The written file: every part is XML, every reference leads somewhere, and what is said on the slides is in it as text. */
import JSZip from 'jszip';
import { describe, expect, it, test } from 'vitest';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { approximateMeasure as measure } from '../../../src/core/scene/approximate.ts';
import { deckOf } from '../../../src/export/pptx/deck.ts';
import { overviewScene } from '../../../src/export/pptx/overview.ts';
import type { SlideItem } from '../../../src/export/pptx/types.ts';
import { writePptx } from '../../../src/export/pptx/write.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { fc } from '../../support/laws.ts';
import { hostileDocuments } from '../html/hostile.ts';
import { DOCUMENTS, proof, withProof, wordy } from './documents.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SLIDES = 'http://schemas.openxmlformats.org/presentationml/2006/main';

type Parts = ReadonlyMap<string, Document>;

async function bytesOf(document: EventsDocument): Promise<Uint8Array> {
  return writePptx(deckOf(document, { language: document.language, isDark: false, measure }));
}

type Wanted = (path: string) => boolean;

const EVERY: Wanted = () => true;
/** Those that hold texts of the document. */
const SAYING: Wanted = (path) =>
  /slides\/slide|notesSlides\/notes|slideLayout3|docProps/.test(path) && !path.endsWith('.rels');
/** Of a long deck the first slides and every fiftieth, and all that is there once. */
const SOME: Wanted = (path) => /^\D*([1-3]|\d*[05]0)?\.xml(\.rels)?$/.test(path);
const OVERVIEW: Wanted = (path) => path === 'ppt/slides/slide2.xml';

const UNREAD = new DOMParser().parseFromString('<unread/>', 'application/xml');

/** The parts of the file, parsed as strictly as XML is; those that are not wanted are empty. */
async function partsOf(document: EventsDocument, isWanted: Wanted = EVERY): Promise<Parts> {
  const { files } = await JSZip.loadAsync(await bytesOf(document));
  const parts = new Map<string, Document>();
  for (const [path, file] of Object.entries(files)) {
    expect(path).toMatch(/\.(xml|rels)$/);
    if (!isWanted(path)) {
      parts.set(path, UNREAD);
      continue;
    }
    const parsed = new DOMParser().parseFromString(await file.async('string'), 'application/xml');
    expect(parsed.getElementsByTagName('parsererror')[0]?.textContent, path).toBeUndefined();
    parts.set(path, parsed);
  }
  return parts;
}

function wantedOf({ events }: EventsDocument): Wanted {
  return events.length > 100 ? SOME : EVERY;
}

function part(parts: Parts, path: string): Document {
  const found = parts.get(path);
  if (found === undefined) throw new Error(`${path} is not in the file`);
  return found;
}

function elements(root: Document | Element, space: string, name: string): Element[] {
  return [...root.getElementsByTagNameNS(space, name)];
}

function text(root: Document | Element): string {
  return elements(root, DRAWING, 'p')
    .map((paragraph) => elements(paragraph, DRAWING, 't').map(({ textContent }) => textContent).join(''))
    .join('\n');
} // prettier-ignore

function slidesOf(parts: Parts): Document[] {
  const count = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return Array.from({ length: count }, (_, place) => part(parts, `ppt/slides/slide${String(place + 1)}.xml`));
}

function shapesIn(items: readonly SlideItem[]): number {
  return items.reduce((sum, item) => sum + (item.kind === 'group' ? item.items.length : 1), 0);
}

/** What no program would open: an id that is there twice, a reference to nothing, a number that is none. */
function faultsOf(parts: Parts): string[] {
  return [...parts].flatMap(([path, xml]) => {
    const ids = elements(xml, SLIDES, 'cNvPr').map((element) => element.getAttribute('id'));
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${path}: id ${String(id)} twice`);
    const numbers = ['off', 'ext', 'chOff', 'chExt', 'pt']
      .flatMap((name) => elements(xml, DRAWING, name))
      .flatMap(({ attributes }) => [...attributes])
      .filter(({ name, value }) => ['x', 'y', 'cx', 'cy'].includes(name) && !/^-?\d+$/.test(value))
      .map(({ value }) => `${path}: ${value} is no whole number`);
    const base = path.replace(/_rels\/[^/]*$/, '');
    const lost = [...xml.querySelectorAll('Relationship')]
      .map((element) => element.getAttribute('Target') ?? '')
      .map((target) => new URL(target, `file:///${base}`).pathname.slice(1))
      .filter((target) => !parts.has(target))
      .map((target) => `${path}: ${target} is not there`);
    const pictures = elements(xml, SLIDES, 'pic').map(() => `${path}: a picture`);
    return [...twice, ...numbers, ...lost, ...pictures];
  });
}

describe('a file', () => {
  test.each(DOCUMENTS)('is whole, without any picture, with the words of every slide: %s', async (_, document) => {
    const isWanted = wantedOf(document);
    const parts = await partsOf(document, isWanted);
    expect(faultsOf(parts)).toEqual([]);
    expect([...parts.keys()].filter((path) => path.startsWith('ppt/media'))).toEqual([]);
    const deck = deckOf(document, { language: document.language, isDark: false, measure });
    const slides = slidesOf(parts);
    expect(slides).toHaveLength(deck.slides.length);
    deck.slides.forEach(({ items, notes }, place) => {
      if (!isWanted(`ppt/slides/slide${String(place + 1)}.xml`)) return;
      const slide = slides[place] ?? part(parts, 'none');
      expect(elements(slide, SLIDES, 'sp')).toHaveLength(shapesIn(items));
      expect(elements(slide, SLIDES, 'pic')).toEqual([]);
      const words = items.flatMap((item) => (item.kind === 'text' ? item.paragraphs : []));
      const said = text(slide);
      for (const runs of words) expect(said).toContain(runs.map((run) => run.text).join(''));
      expect(text(part(parts, `ppt/notesSlides/notesSlide${String(place + 1)}.xml`))).toContain(notes);
    });
  });

  it('has the title of each slide as its title', async () => {
    const titles = slidesOf(await partsOf(withProof, SAYING)).map((slide) =>
      elements(slide, SLIDES, 'sp')
        .filter((shape) => shape.querySelector('ph')?.getAttribute('type') === 'title')
        .map(text),
    );
    expect(titles).toHaveLength(16);
    expect(titles.every((each) => each.length === 1)).toBe(true);
    expect(titles.flat()).toEqual(expect.arrayContaining(withProof.events.map(({ title }) => title)));
  });

  test.each(DOCUMENTS.slice(1))('has a native shape with words for ears for every mark: %s', async (_, document) => {
    const room = { x: 40, y: 112, width: 1200, height: 588 };
    const { scene } = overviewScene(document, { room, language: document.language, measure });
    const [, overview] = slidesOf(await partsOf(document, OVERVIEW));
    const told = [...(overview?.querySelectorAll('[descr]') ?? [])].map(
      (element) => element.getAttribute('descr') ?? '',
    );
    const drawn = scene.marks.filter(({ words }) => told.some((alt) => alt.startsWith(words)));
    expect(drawn).toHaveLength(scene.marks.length);
    expect(told).toHaveLength(scene.marks.length + scene.clusters.length);
    expect(scene.clusters.reduce((sum, { count }) => sum + count, scene.marks.length)).toBe(document.events.length);
  });

  test.each([
    ['zh-Hans', 'zh-CN', 'Microsoft YaHei', 'zh-CN'],
    ['zh-Hant', 'zh-TW', 'Microsoft JhengHei', 'zh-TW'],
    ['en', 'en-GB', 'Microsoft YaHei', 'zh-CN'],
  ] as const)('tells language and font of a deck in %s', async (language, lang, font, ofHan) => {
    const title = language === 'en' ? 'A meeting' : '一次會議';
    const events = [event('2019-07-16', title, { evidence: [proof('7月16日的原句。', '7月16日')], notes: title })];
    const parts = await partsOf(documentOf(title, language, { events }), (path) => SAYING(path) || /theme1/.test(path));
    const [, , slide] = slidesOf(parts);
    const runs = elements(slide ?? part(parts, 'none'), DRAWING, 'r');
    const langOf = (words: string): string | null | undefined =>
      runs
        .find((run) => run.textContent === words)
        ?.querySelector('rPr')
        ?.getAttribute('lang');
    expect(langOf(title)).toBe(lang);
    expect(langOf('7月16日')).toBe(ofHan);
    expect(runs.map((run) => run.querySelector('ea')?.getAttribute('typeface'))).toEqual(runs.map(() => font));
    expect(part(parts, 'ppt/theme/theme1.xml').querySelector('majorFont > ea')?.getAttribute('typeface')).toBe(font);
    const notes = elements(part(parts, 'ppt/notesSlides/notesSlide3.xml'), DRAWING, 'rPr');
    expect(notes[0]?.getAttribute('lang')).toBe(lang);
  });

  it('fades what is open, and moves the parts of a mark together', async () => {
    const events = [event('2019-06-14/..', 'Open')];
    const [, overview] = slidesOf(
      await partsOf(documentOf('One', 'en', { asOf: '2019-07-25', events }), OVERVIEW),
    );
    const group = overview?.querySelector('grpSp');
    expect(group?.querySelector('cNvPr')?.getAttribute('descr')).toContain('Open');
    expect([...(group?.querySelectorAll('gradFill alpha') ?? [])].map((stop) => stop.getAttribute('val'))).toEqual(['60000', '0']);
  }); // prettier-ignore

  it('is the same each time, and made on the day of the document', async () => {
    const [first, second] = [await bytesOf(wordy), await bytesOf(wordy)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const parts = await partsOf(wordy);
    expect(part(parts, 'docProps/core.xml').querySelector('created')?.textContent).toBe('2019-07-25T00:00:00Z');
  });

  it('lists every part with its type and none that is not there, and its lists in the order of the schema', async () => {
    const parts = await partsOf(withProof);
    const types = part(parts, '[Content_Types].xml');
    const listed = [...types.querySelectorAll('Override')].map((row) => row.getAttribute('PartName')?.slice(1) ?? '');
    const present = [...parts.keys()].filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml');
    expect([...listed].sort()).toEqual([...present].sort());
    const order = [...part(parts, 'ppt/presentation.xml').documentElement.children].map(({ localName }) => localName);
    expect(order.slice(0, 5)).toEqual(['sldMasterIdLst', 'notesMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz']);
  });

  it('is 16:9, 13⅓ inches wide', async () => {
    const size = part(await partsOf(wordy), 'ppt/presentation.xml').querySelector('sldSz');
    expect([size?.getAttribute('cx'), size?.getAttribute('cy')]).toEqual(['12192000', '6858000']);
  });

  it('is XML whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDocuments, async (document) => {
        const own = { title: document.title, text: document.title, notes: document.title, seconds: 90 };
        const lanes = document.lanes.map(({ id }) => id);
        const view = { ...own, range: '2019', lanes, highlight: document.events.map(({ id }) => id) };
        const steps = [view, own, ...document.events.map(({ id }) => ({ ...own, event: id }))];
        const parts = await partsOf({ ...document, story: steps }, SAYING);
        for (const [path, xml] of parts) expect(text(xml), path).not.toMatch(/[\uFFFE\uFFFF\0]/);
      }),
      { numRuns: 12 },
    );
  });

  it('keeps markup as words', async () => {
    const title = '<a:t>]]>&amp;\0 \uD800 end</a:t>';
    const [first] = slidesOf(await partsOf(documentOf(title, 'en', { events: [event('2019', title)] })));
    expect(text(first ?? document)).toContain('<a:t>]]>&amp;');
    expect(text(first ?? document)).toContain('end</a:t>');
  });
});
