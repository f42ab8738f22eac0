import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { datesOf } from '../../../src/core/extract/dates.ts';
import { EN_WORDS } from '../../../src/core/extract/en/words.ts';
import { ZH_WORDS } from '../../../src/core/extract/zh/words.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { EN_ROWS } from './rows.en.ts';
import { ZH_ROWS } from './rows.zh.ts';

describe.each([
  ['Chinese', ZH_ROWS],
  ['English', EN_ROWS],
])('dates in %s', (_language, rows) => {
  test.each(rows)('%s (%s)', (text, anchor, dates) => {
    const found = datesOf(text, { anchor }).expressions.map((date) => [date.text, date.edtf]);
    expect(found).toEqual(dates);
  });
});

describe('any text', () => {
  const words = [ZH_WORDS, EN_WORDS].map((rows) =>
    Object.values(rows).flatMap((row) => row.split(' ').map((word) => word.split('=')[0] ?? '')),
  );
  const numbers = fc.oneof(
    fc.nat(40).map(String),
    fc.nat(3000).map(String),
    fc.constantFrom('二〇一九', '十三五', '5th', '１２'),
  );
  const signs = fc.constantFrom(...Array.from('，。、-—至（）() ./:“”·\n'), '\ud800');
  const language = ([zh = [], en = []]: readonly string[][]) => [
    fc.constantFrom(...zh),
    fc.constantFrom(...en).map((word) => ` ${word.charAt(0).toUpperCase()}${word.slice(1)} `),
  ];
  const dateLike = language(words).map((word) =>
    fc.array(fc.oneof(word, numbers, signs), { maxLength: 25 }).map((parts) => parts.join('')),
  );
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), ...dateLike);

  it('is read without an error, and every offset is exact', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const date of datesOf(text, { anchor: '2019-07-25' }).expressions) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          end = date.end;
          expect(() => parseEdtf(date.edtf)).not.toThrow();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same dates again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(datesOf(text)).toEqual(datesOf(text));
      }),
    );
  });
});
