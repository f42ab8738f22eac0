import { expect, test } from 'vitest';
import {
  faultyFields,
  fileBase,
  FORMS,
  isOnlyHere,
  kilobytes,
  PLANS,
  themesOf,
  usable,
  type Settings,
} from '../../../src/app/embed/forms.ts';

const SETTINGS: Settings = {
  ...{ height: null, width: null, theme: 'auto', nonce: '', hasJsonLd: false },
  ...{
    scriptUrl: 'https://site.example/embed/date-line.js',
    hostUrl: 'https://site.example/embed/host.js',
    pageUrl: '',
  },
};

test.each<[what: string, change: Partial<Settings>, faulty: readonly string[]]>([
  ['nothing said', {}, []],
  ['a height', { height: 600 }, []],
  ['the least and the most', { height: 100, width: 4000 }, []],
  ['too low, too wide', { height: 99, width: 4001 }, ['height', 'width']],
  ['no whole number', { height: 480.5, width: Number.NaN }, ['height', 'width']],
  ['addresses beside the page', { scriptUrl: 'js/date-line.js', hostUrl: '/host.js', pageUrl: '../a.html' }, []],
  ['no address, with the usual one in its place', { scriptUrl: '', hostUrl: '' }, []],
  ['spaces around', { pageUrl: ' https://site.example/a.html ' }, []],
  [
    'a script as an address',
    { scriptUrl: 'javascript:alert(1)', pageUrl: 'data:text/html,x' },
    ['scriptUrl', 'pageUrl'],
  ],
  ['a letter box', { hostUrl: 'mailto:a@site.example' }, ['hostUrl']],
  ['a host without a scheme', { pageUrl: '//site.example/a.html' }, ['pageUrl']],
  ['a nonce', { nonce: 'r4nd0m+/-_==' }, []],
  ['markup as a nonce', { nonce: '"><script>' }, ['nonce']],
])('%s', (_, change, faulty) => {
  const settings = { ...SETTINGS, ...change };
  expect([...faultyFields(settings)]).toEqual(faulty);
  for (const form of FORMS) expect([...faultyFields(usable(form, settings))]).toEqual([]);
});

test('what cannot be used counts as not said, and the rest stays', () => {
  const settings = { ...SETTINGS, height: 5, width: 800, pageUrl: 'javascript:0', nonce: ' abc ', hasJsonLd: true };
  expect(usable('frame', settings)).toEqual({ ...SETTINGS, width: 800, nonce: 'abc', hasJsonLd: true });
});

test.each(FORMS)('%s is asked for nothing twice, and has no theme that it cannot have', (form) => {
  const { fields, more } = PLANS[form];
  expect(new Set([...fields, ...more]).size).toBe(fields.length + more.length);
  expect(themesOf(form)).toContain(usable(form, SETTINGS).theme);
});

test.each([
  ['http://localhost:4317/embed/date-line.js', true],
  ['http://127.0.0.1/embed/date-line.js', true],
  ['http://[::1]:80/date-line.js', true],
  ['https://dev.localhost/date-line.js', true],
  ['file:///C:/site/date-line.js', true],
  ['https://site.example/localhost/date-line.js', false],
  ['https://localhost.example/date-line.js', false],
  ['js/date-line.js', false],
])('only this computer can load %s: %s', (address, is) => {
  expect(isOnlyHere(address)).toBe(is);
});

test.each([
  ['mohrss-2019', 'mohrss-2019'],
  ['strike.json', 'strike'],
  ['根治欠薪.JSON', '根治欠薪'],
  ['a b/c:d.json', 'a-b-c-d'],
  ['../..', 'timeline'],
  ['', 'timeline'],
])('files of %j begin with %j', (name, base) => {
  expect(fileBase(name)).toBe(base);
});

test.each([
  ['', '0.0'],
  ['x'.repeat(949), '0.9'],
  ['中'.repeat(1000), '3.0'],
  ['x'.repeat(12_499), '12'],
])('a size in kilobytes', (text, said) => {
  expect(kilobytes(text)).toBe(said);
});
