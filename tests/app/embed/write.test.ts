import { expect, test } from 'vitest';
import { CannotWrite } from '../../../src/app/embed/cannotWrite.ts';
import { FORMS, usable, type FormName, type Settings } from '../../../src/app/embed/forms.ts';
import { drawingOf, wholeOf, writeForm, type Means, type Wanted } from '../../../src/app/embed/write.ts';
import { loadWriters } from '../../../src/app/embed/writers.ts';
import type { EventsDocument, EventSet } from '../../../src/core/document/types.ts';

const DOCUMENT: EventsDocument = {
  ...{ version: 1, title: 'The <strike>', language: 'en', asOf: '2019-08-01' },
  lanes: [{ id: 'dock', label: 'Dock' }],
  events: [
    { id: 'b', when: '2019-09', title: 'Talks & terms', lane: 'dock', evidence: [] },
    { id: 'a', when: '2019-07-16', title: 'The strike begins', lane: 'dock', evidence: [] },
  ],
};

const SETTINGS: Settings = {
  ...{ height: null, width: null, theme: 'auto', nonce: '', hasJsonLd: false },
  ...{ scriptUrl: 'https://site.example/date-line.js', hostUrl: 'https://site.example/host.js', pageUrl: '' },
};

const writers = await loadWriters();
const means: Means = {
  writers,
  script: (name) => Promise.resolve(`/* ${name} */`),
  sha256: (text) => Promise.resolve(`hash-of-${String(text.length)}`),
};

function wantedOf(form: FormName, change: Partial<Settings>): Wanted {
  return { document: DOCUMENT, base: 'strike', settings: usable(form, { ...SETTINGS, ...change }) };
}

async function codeOf(form: FormName, change: Partial<Settings> = {}): Promise<string> {
  return (await writeForm(form, wantedOf(form, change), means)).code;
}

async function fileOf(form: FormName, change: Partial<Settings> = {}): Promise<string> {
  return (await writeForm(form, wantedOf(form, change), means)).file.text();
}

test.each<[form: FormName, change: Partial<Settings>, has: readonly string[], hasNot: readonly string[]]>([
  [
    'component',
    {},
    ['<date-line lang="en"', 'height="480"', '<script type="module" src="https://site.example/date-line.js"></script>'],
    ['nonce', 'ld+json'],
  ],
  ['component', { scriptUrl: '' }, ['src="date-line.js"'], []],
  ['component', { height: 600, theme: 'dark' }, ['height="600"', 'theme="dark"'], ['height="480"']],
  ['component', { nonce: 'abc', hasJsonLd: true }, ['<style nonce="abc">', 'src="https://site.example/date-line.js" nonce="abc"', 'ld+json'], []],
  ['frame', {}, ['src="strike-frame.html"', 'height="480"', 'title="The &lt;strike&gt;"', '<script src="https://site.example/host.js"'], []],
  ['frame', { pageUrl: 'https://site.example/a b' }, ['src="strike-frame.html"'], ['https://site.example/a']],
  ['frame', { pageUrl: 'https://site.example/a.html', hostUrl: '', height: 300 }, ['src="https://site.example/a.html"', 'height="300"'], ['<script']],
  ['single', {}, ['<!doctype html>', '/* single.js */', 'height="640"', "hash-of-"], ['frame.js', 'ld+json']],
  ['single', { height: 500, hasJsonLd: true, theme: 'light' }, ['height="500"', 'ld+json', 'theme="light"'], []],
  ['static', {}, ['<section', '<svg', '#1f1d1a'], ['<script', '<!doctype']],
  ['static', { theme: 'dark' }, ['#efebe3'], ['#1f1d1a']],
  ['svg', {}, ['<?xml', 'width="960"', '<title>The &lt;strike&gt;</title>'], ['<script']],
  ['svg', { width: 400, theme: 'dark' }, ['width="400"', '#171614'], ['width="960"']],
])('%s with %j', async (form, change, has, hasNot) => {
  const code = await codeOf(form, change);
  for (const part of has) expect(code).toContain(part);
  for (const part of hasNot) expect(code).not.toContain(part);
}); // prettier-ignore

test.each(FORMS.filter((form) => form !== 'svg'))(
  'the file of %s holds every title, in the order of time',
  async (form) => {
    const text = (await fileOf(form)).replace(/<script[\s\S]*?<\/script>/g, '');
    const places = ['The strike begins</strong>', 'Talks &amp; terms</strong>'].map((title) => text.indexOf(title));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  },
);

test('the page for a frame has both scripts, and tells its address where it is whole', async () => {
  const page = await fileOf('frame', { pageUrl: 'https://site.example/a.html', theme: 'dark' });
  for (const part of ['/* date-line.js */', '/* frame.js */', 'href="https://site.example/a.html"', 'theme="dark"'])
    expect(page).toContain(part);
  expect(await fileOf('frame', { pageUrl: 'a.html' })).not.toContain('canonical');
});

test('without script: a page to open, and the same as formatted text with plain words beside it', async () => {
  const { code, rich } = await writeForm('static', wantedOf('static', {}), means);
  expect(rich?.html).toBe(code);
  expect(rich?.plain).toBe('The <strike>\n\n16 July 2019\tThe strike begins\nSeptember 2019\tTalks & terms\n');
  expect(await fileOf('static')).toContain('<!doctype html>');
});

test.each([
  ['single', 'single.js'],
  ['frame', 'date-line.js'],
] as const)('%s cannot be written without its scripts, and says which', async (form, script) => {
  const without: Means = { ...means, script: (name) => Promise.reject(new CannotWrite('script', name)) };
  const write = async (): Promise<string> => (await writeForm(form, wantedOf(form, {}), without)).file.text();
  await expect(write()).rejects.toMatchObject({ obstacle: 'script', script });
});

test('the drawing alone is as wide as it is asked for', () => {
  expect(drawingOf(wantedOf('svg', {}), 400, writers)).toContain('width="400"');
});

test.each<[what: string, file: EventSet, count: number | null]>([
  ['a document', DOCUMENT, 2],
  ['no event', { ...DOCUMENT, events: [] }, null],
  ['the first events of a file', { ...DOCUMENT, total: 9 }, null],
  ['events that are made when they are asked for', { ...DOCUMENT, events: { length: 2, at: (index) => DOCUMENT.events[index] } }, 2],
])('%s', (_, file, count) => {
  expect(wholeOf(file)?.events.length ?? null).toBe(count);
}); // prettier-ignore

test('the notes of a speaker and what an editor is still to look at stay at home', () => {
  const [first] = DOCUMENT.events;
  const check = { code: 'x', severity: 'note', message: 'look at it' } as const;
  const events = first === undefined ? [] : [{ ...first, notes: 'say this slowly', checks: [check] }];
  expect(wholeOf({ ...DOCUMENT, events })?.events).toEqual([first]);
});
