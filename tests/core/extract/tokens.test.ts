import { describe, expect, test } from 'vitest';
import { EN } from '../../../src/core/extract/en/grammar.ts';
import type { Grammar } from '../../../src/core/extract/grammar.ts';
import { readHan } from '../../../src/core/extract/numbers.ts';
import { scan } from '../../../src/core/extract/tokens.ts';
import { ZH } from '../../../src/core/extract/zh/grammar.ts';

describe('Han numerals', () => {
  test.each<[string, number, number]>([
    ['二十一', 21, 3],
    ['十', 10, 1],
    ['二〇一九', 2019, 4],
    ['廿五', 25, 2],
    ['一百零五', 105, 4],
    ['三千二百', 3200, 4],
    ['十三五', 13, 2],
    ['两万三千', 23000, 4],
    ['壹佰貳拾', 120, 4],
  ])('%s is %i', (text, value, length) => {
    expect(readHan(text, 0)).toMatchObject({ value, length });
  });
});

describe('tokens', () => {
  const numbers = (text: string, { lexicon }: Grammar): number[] =>
    scan(text, { start: 0, end: text.length }, lexicon)
      .filter(({ id }) => id === 'n')
      .map(({ value }) => value);

  test.each<[string, number[]]>([
    ['２０１９年７月', [2019, 7]],
    ['一'.repeat(40), []],
    ['第12345678901号', []],
    ['1、２、三', [1, 2, 3]],
  ])('Chinese %s', (text, values) => {
    expect(numbers(text, ZH)).toEqual(values);
  });

  test.each<[string, number[]]>([
    ['the twenty-first of the sixteenth', [21, 16]],
    ['16th, 2nd and 3', [16, 2, 3]],
    ['July twenty', [20]],
  ])('English %s', (text, values) => {
    expect(numbers(text, EN)).toEqual(values);
  });

  test('places are exact', () => {
    const text = 'On Sept. 16, at 9:32 a.m. sharp';
    const tokens = scan(text, { start: 0, end: text.length }, EN.lexicon);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'On',
      'Sept',
      '16',
      ',',
      'at',
      '9',
      ':',
      '32',
      'a.m.',
    ]);
  });
});
