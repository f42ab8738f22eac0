import { describe, expect, test } from 'vitest';
import { clausesOf, sentencesOf } from '../../../src/core/extract/sentences.ts';
import { plainOf, sourceOffset } from '../../../src/core/extract/plain.ts';

const cut = (text: string): string[] => sentencesOf(plainOf(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['会议召开。名单公布！', ['会议召开。', '名单公布！']],
    ['他说：“不查清，不销案。”会后发布名单。', ['他说：“不查清，不销案。”', '会后发布名单。']],
    ['“我们和你在一起……”7月初，信发出了。', ['“我们和你在一起……”', '7月初，信发出了。']],
    [
      'Mr. Smith left at 9:32 a.m. EDT on Monday. He came back.',
      ['Mr. Smith left at 9:32 a.m. EDT on Monday.', 'He came back.'],
    ],
    [
      'The U.S. Navy paid 128.8 million. It stood on Pad 39A. Good.',
      ['The U.S. Navy paid 128.8 million.', 'It stood on Pad 39A.', 'Good.'],
    ],
    ['First line\n\nSecond line', ['First line', 'Second line']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('clauses', () => {
  const clauses = (text: string): string[] =>
    clausesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
  test.each<[string, string[]]>([
    ['7月16日，会议召开；次日，名单公布', ['7月16日', '会议召开', '次日', '名单公布']],
    ['开展“守初心，担使命”讨论，列出清单', ['开展“守初心，担使命”讨论', '列出清单']],
    ['It cost 1,288 at 9:30, they said', ['It cost 1,288 at 9:30', 'they said']],
  ])('%s', (text, parts) => {
    expect(clauses(text)).toEqual(parts);
  });
});

test('offsets of the plain text map back to the article', () => {
  const plain = {
    text: 'ab\ncd',
    blocks: [],
    pieces: [
      { plain: 0, source: 3 },
      { plain: 3, source: 20 },
    ],
  };
  expect([0, 1, 3, 4].map((offset) => sourceOffset(plain, offset))).toEqual([3, 4, 20, 21]);
  expect(sourceOffset(plainOf('abc'), 2)).toBe(2);
});
