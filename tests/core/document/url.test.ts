import { expect, test } from 'vitest';
import { FILE_ADDRESS, LINK_ADDRESS } from '../../../src/core/document/url.ts';

test.each([
  'https://www.mohrss.gov.cn/a/b.html?x=1#y',
  'http://localhost:5173/',
  'HTTPS://EXAMPLE.ORG',
  'https://例え.jp/日本語',
  'https://medium.com/@name/post',
  'https://[::1]/x',
  'pictures/one.png',
  './one.png',
  '../one.png',
  '/one.png',
  '#part',
  '?page=2',
  'a/b:c',
])('%s may be opened', (address) => {
  expect(LINK_ADDRESS.test(address)).toBe(true);
  expect(FILE_ADDRESS.test(address)).toBe(true);
});

test('a mailto address is no picture', () => {
  expect(LINK_ADDRESS.test('mailto:desk@example.org')).toBe(true);
  expect(FILE_ADDRESS.test('mailto:desk@example.org')).toBe(false);
});

const DOT = 'data:image/png;base64,iVBORw0KGgo=';

test('a picture may stand in the document itself; a link may not', () => {
  expect(FILE_ADDRESS.test(DOT)).toBe(true);
  expect(LINK_ADDRESS.test(DOT)).toBe(false);
});

test.each([
  'data:image/svg+xml;base64,PHN2Zz4=',
  'data:image/png,abc',
  'data:text/html;base64,PGI+',
  `${DOT} onerror=x`,
])('%s is no picture of pixels', (address) => {
  expect(FILE_ADDRESS.test(address)).toBe(false);
});

test.each([
  '',
  ' ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u200bjavascript:alert(1)',
  'https://example.org/\u202egnp.exe',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'vbscript:x',
  'blob:https://example.org/1',
  '//example.org/x',
  '/\\example.org',
  '\\\\example.org\\x',
  'https:example.org',
  'https:///x',
  'https://',
  'https://bank.example@evil.example/',
  '\uFFFE//evil.example',
  'https://user:word@example.org/',
  'https://example.org/a b',
  'https://example.org/\n',
  'mailto:',
])('%j may not', (address) => {
  expect(LINK_ADDRESS.test(address)).toBe(false);
  expect(FILE_ADDRESS.test(address)).toBe(false);
});

test('a megabyte of anything is answered', () => {
  for (const part of ['a', '/', 'a:', 'a@', '\\', 'https://'])
    expect(typeof LINK_ADDRESS.test(part.repeat(1_000_000))).toBe('boolean');
});
