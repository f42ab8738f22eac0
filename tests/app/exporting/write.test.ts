/** Files of the "Export" dialog: their names, their pieces, and what becomes of them where a canvas is missing or nobody wants them any more. */
import { expect, it, test } from 'vitest';
import { CannotPaint } from '../../../src/app/exporting/cannotPaint.ts';
import { estimateOf } from '../../../src/app/exporting/estimate.ts';
import {
  FORMS,
  isWidth,
  PLANS,
  themeOf,
  themesOf,
  type FormName,
  type Settings,
} from '../../../src/app/exporting/plans.ts';
import { roughSize } from '../../../src/app/exporting/size.ts';
import { loadTools, type Tile } from '../../../src/app/exporting/tools.ts';
import {
  isDrawn,
  pictureOf,
  produce,
  tilesFor,
  type Means,
  type Picture,
  type Produced,
  type Wanted,
} from '../../../src/app/exporting/write.ts';
import { passingOf, recordsOf } from '../../../src/app/records.ts';
import { dataDocument, manyEvents } from '../../export/support/documents.ts';

const SETTINGS: Settings = {
  ...{
    source: 'whole',
    width: null,
    zoom: 2,
    isClear: false,
    theme: 'light',
    kind: 'png',
    isCut: false,
    sheets: 'steps',
    paper: 'a4',
    isPassing: true,
  },
  ...{ hasNotes: true, isAll: false, hasBom: true, order: 'time', hasJsonLd: false },
};
const MINISTRY = dataDocument('mohrss-2019/timeline.json');
const tools = await loadTools();

function wantedOf(form: FormName, change: Partial<Settings> = {}): Wanted {
  const settings = { ...SETTINGS, ...change };
  return { form, base: 'strike', settings, isDark: false, title: 'T', language: 'en', document: MINISTRY };
}

/** Means without a canvas: a PNG is its place. `most` is the area of the largest canvas that this browser has. */
function meansOf(
  most = Infinity,
  change: Partial<Means> = {},
): Means & { readonly painted: Tile[]; readonly freed: number[] } {
  const painted: Tile[] = [];
  const freed: number[] = [];
  return {
    tools,
    job: (name, asked, { onprogress }) => tools.doJob(name, asked, onprogress),
    limits: tools.CANVAS_LIMITS.common,
    painter: () => ({
      ways: 2,
      paint: (_drawing, tile) => {
        const { width, height } = tile;
        if (width * height > most) return Promise.reject(new CannotPaint(width, height));
        painted.push(tile);
        return Promise.resolve(new Blob(['png']));
      },
      free: () => freed.push(painted.length),
    }),
    singlePage: (document) => Promise.resolve(`<!doctype html>${String(document.events.length)}`),
    pause: () => Promise.resolve(),
    painted,
    freed,
    ...change,
  };
}

const still = { onprogress: () => undefined, signal: new AbortController().signal };

async function fileOf(wanted: Wanted, means: Means = meansOf(), watch = still): Promise<Produced> {
  const picture = isDrawn(wanted.form) ? await pictureOf(wanted, means, still) : null;
  return produce(wanted, picture, means, watch);
}

/** A picture that is larger than any canvas. */
const TALL: Picture = { drawing: { width: 1000, height: 40_000, ground: '#ffffff', primitives: [] }, cuts: [] };

test.each<[FormName, Partial<Settings>, name: string, type: string]>([
  ['png', {}, 'strike.png', 'image/png'],
  ['svg', {}, 'strike.svg', 'image/svg+xml'],
  ['long', {}, 'strike-long.png', 'image/png'],
  ['long', { isCut: true }, 'strike-long-png.zip', 'application/zip'],
  ['long', { kind: 'svg' }, 'strike-long.svg', 'image/svg+xml'],
  ['pptx', {}, 'strike.pptx', PLANS.pptx.type],
  ['ics', {}, 'strike.ics', 'text/calendar'],
  ['csv', {}, 'strike.csv', 'text/csv'],
  ['md', {}, 'strike.md', 'text/markdown'],
  ['json', {}, 'strike.json', 'application/json'],
  ['single', {}, 'strike.html', 'text/html'],
])('%s with %j is called %s', async (form, change, name, type) => {
  const { content, ...file } = await fileOf(wantedOf(form, change));
  expect(file).toEqual({ name, type });
  expect(content instanceof Blob ? content.size : content.length).toBeGreaterThan(0);
});

test.each(FORMS)('%s tells its size, and has a theme that it can have', async (form) => {
  const wanted = wantedOf(form);
  const picture = isDrawn(form) ? await pictureOf(wanted, meansOf(), still) : null;
  expect((await estimateOf(wanted, picture, meansOf())).bytes).toBeGreaterThan(0);
  for (const isDark of [true, false]) expect(themesOf(form)).toContain(themeOf(form, { theme: null }, isDark));
});

it('paints a picture that no canvas holds in tiles, and tells how far it is', async () => {
  const means = meansOf();
  const shares: (number | null)[] = [];
  const { name } = await produce(wantedOf('png', { zoom: 1 }), TALL, means, {
    ...still,
    onprogress: (share) => shares.push(share),
  });
  expect(name).toBe('strike-png.zip');
  expect(means.painted.map(({ height }) => height)).toEqual([13_334, 13_334, 13_332]);
  expect(shares).toEqual([null, 1 / 3, 2 / 3, 1]);
  expect(means.freed).toEqual([3]);
});

it('takes smaller tiles where the browser has no canvas as large as it should', async () => {
  const means = meansOf(5_000_000);
  await expect(produce(wantedOf('png', { zoom: 4 }), TALL, means, still)).rejects.toThrow(CannotPaint);
  const enough = meansOf(17_000_000);
  await produce(wantedOf('png', { zoom: 2 }), TALL, enough, still);
  expect(enough.painted.reduce((sum, { width, height }) => sum + width * height, 0)).toBe(2_000 * 80_000);
});

it('stops between two tiles when it is given up', async () => {
  const stop = new AbortController();
  const means = meansOf(Infinity, {});
  const watch = { onprogress: (share: number | null) => { if (share !== null) stop.abort(); }, signal: stop.signal };
  await expect(produce(wantedOf('png', { zoom: 4 }), TALL, means, watch)).rejects.toThrow();
  expect(means.painted.length).toBeLessThan(tilesFor(TALL, 4, means).length);
  expect(means.freed).toHaveLength(1);
}); // prettier-ignore

it('cuts the long picture where it may be cut, in pixels of the file', () => {
  const cut = { drawing: { ...TALL.drawing, height: 30 }, cuts: [10, 25] };
  expect(tilesFor(cut, 2, meansOf()).map(({ y, height }) => [y, height])).toEqual([[0, 20], [20, 30], [50, 10]]);
}); // prettier-ignore

test.each([
  [0, '1 kB'],
  [138, '1 kB'],
  [4_440, '4.4 kB'],
  [9_960, '10 kB'],
  [123_456, '120 kB'],
  [999_600, '1 MB'],
  [78_859_724, '79 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(roughSize(bytes)).toBe(text);
});

test.each([
  [null, true],
  [240, true],
  [4_000, true],
  [239, false],
  [4_001, false],
  [480.5, false],
])('a width of %s can be used: %s', (width, can) => {
  expect(isWidth(width)).toBe(can);
});

it('takes what passes the filter, in the order of telling too', () => {
  const document = { ...manyEvents(4), story: ['e3', 'e1', 'e0'] };
  const { events, story } = passingOf(document, Uint8Array.of(1, 0, 0, 1));
  expect([events.map(({ id }) => id), story]).toEqual([['e0', 'e3'], ['e3', 'e0']]);
  expect(passingOf(manyEvents(1), Uint8Array.of(0))).toMatchObject({ events: [] });
  const views = [{ event: 'e1' }, { event: 'e3', title: 'T' }, { highlight: ['e1'], seconds: 9 }, { highlight: ['e1', 'e0'] }];
  expect(passingOf({ ...document, story: views }, Uint8Array.of(1, 0, 0, 1)).story).toEqual([
    { event: 'e3', title: 'T' },
    { highlight: ['e0'] },
  ]);
}); // prettier-ignore

it('has no whole of a part of a file', () => {
  expect(recordsOf({ ...MINISTRY, total: 99 })).toBeNull();
  expect(recordsOf(MINISTRY)?.events).toEqual(MINISTRY.events);
});
