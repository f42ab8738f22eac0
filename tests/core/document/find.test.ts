import { describe, expect, it, test } from 'vitest';
import { foldText } from '../../../src/core/document/find.fold.ts';
import { findIndex, matchesIn, search } from '../../../src/core/document/find.ts';
import { packTexts, textAt } from '../../../src/core/document/packed.ts';
import { fold as simplified } from '../../../src/core/extract/fold.ts';
import { fc } from '../../support/laws.ts';

/** The texts of a list in which a query occurs. */
function found(texts: readonly string[], query: string, unify?: (text: string) => string): string[] {
  const packed = packTexts(texts);
  const index = findIndex(texts.length, (at) => textAt(packed, at), unify);
  return [...search(index, query)].map((hit) => texts[hit] ?? '');
}

/** The marked parts of a text. */
function marked(text: string, query: string, unify?: (text: string) => string): string[] {
  return matchesIn(text, query, unify).map(([start, end]) => text.slice(start, end));
}

describe('finds', () => {
  test.each([
    ['a part of a Chinese text', '工资', '保障农民工工资支付'],
    ['a part of a word', 'ampai', 'Wage campaign opens'],
    ['every word, in any order', 'opens wage', 'Wage campaign opens'],
    ['Chinese words apart', '支付 农民工', '保障农民工工资支付'],
    ['lower for upper case', 'who', 'WHO report'],
    ['upper for lower case', 'WAGE', 'Wage campaign'],
    ['accents left out', 'zurich cafe', 'Café in Zürich'],
    ['accents that the text leaves out', 'Zürich', 'Zurich'],
    ['accents written apart', 'café', 'Cafe\u0301'],
    ['full-width letters and digits', '2019ABC', '２０１９ＡＢＣ'],
    ['half-width for full-width', '（２）', 'Part (2)'],
    ['ß as ss', 'strasse', 'Straße'],
    ['ss as ß', 'straße', 'STRASSE'],
    ['İ as i', 'istanbul', 'İstanbul'],
    ['a final sigma', 'ΛΌΓΟΣ', 'λόγος'],
    ['a ligature', 'final', 'ﬁnal'],
    ['a sign of two units', '🚀', 'Launch 🚀'],
    ['words at an ideographic space', '人社部\u3000工资', '人社部：工资'],
  ])('%s', (_name, query, text) => {
    expect(found(['x', text, '无关'], query)).toEqual([text]);
    expect(marked(text, query).length).toBeGreaterThan(0);
  });

  test.each([
    ['人社部', 'rsb', '人社部'],
    ['在人社部召开', 'RSB', '人社部'],
    ['第45届世界技能大赛', '45jsjjn', '45届世界技能'],
    ['WTO组织成立', 'wtozz', 'WTO组织'],
    ['“一带一路”建设', 'ydyl', '一带一路'],
    ['重庆', 'cq', '重庆'],
    ['重要', 'zy', '重要'],
    ['银行行长', 'yhhz', '银行行长'],
    ['行动', 'xd', '行动'],
    ['重慶長樂', 'cqcl', '重慶長樂'],
  ])('%s by the first letters %s', (text, query, part) => {
    expect(found(['无关', text, 'xyz'], query)).toEqual([text]);
    expect(marked(text, query)).toEqual([part]);
  });

  test.each([
    ['one of two words only', 'wage zebra', 'Wage campaign'],
    ['letters that stand for other characters', 'rsc', '人社部'],
    ['first letters over a stop', 'rsbc', '人社部、财政部'],
    ['what two texts share only together', 'xa', 'xx'],
    ['patterns, which are no query language', 'w.ge', 'wage'],
    ['classes of a pattern', '[r]sb', '人社部'],
  ])('not by %s', (_name, query, text) => {
    expect(found([text, 'ab'], query)).toEqual([]);
  });

  it('one script by the other where both are made one', () => {
    expect(found(['國務院', '国务院'], '国务院')).toEqual(['国务院']);
    expect(found(['國務院', '国务院'], '國务院', simplified)).toEqual(['國務院', '国务院']);
    expect(marked('在國務院', '国务', simplified)).toEqual(['國務']);
  });

  it('all for a query without a word', () => {
    expect(found(['a', '', '人'], ' \u0301 ')).toEqual(['a', '', '人']);
    expect(matchesIn('a b', '  ')).toEqual([]);
  });

  it('nothing in no texts', () => {
    expect(found([], 'a')).toEqual([]);
  });
});

describe('marks', () => {
  test.each([
    ['every place', 'wage, wage', 'wage', [[0, 4], [6, 10]]],
    ['words that touch as one', 'Wages', 'wa ges', [[0, 5]]],
    ['words that overlap as one', 'Wages', 'wag ages', [[0, 5]]],
    ['an accent of its own with its letter', 'Cafe\u0301s', 'cafe', [[0, 5]]],
    ['ß whole for one s', 'Maß', 's', [[2, 3]]],
    ['both units of a sign', '🚀🚀', '🚀', [[0, 4]]],
    ['what is written before first letters', 'rsb 人社部', 'rsb', [[0, 3]]],
    ['only the words that occur', 'wage', 'wage x', [[0, 4]]],
  ])('%s', (_name, text, query, ranges) => {
    expect(matchesIn(text, query)).toEqual(ranges);
  }); // prettier-ignore
});

/** Few letters, so that hits are common; with all that folds in an odd way. */
const sign = fc.constantFrom(...['a', 'A', 'b', 's', 'ß', 'i', 'İ', 'ı', 'é', 'e\u0301', 'ﬁ', 'Ａ', '２', '2', ' ', '\n', '\u3000', '人', '社', '重', '庆', '國', '国', '🚀', '\ud83d', '𠮷', 'ς', 'Σ', '（', '\ue000']); // prettier-ignore
const someText = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
const someQuery = fc.array(sign, { minLength: 1, maxLength: 4 }).map((signs) => signs.join(''));
const someUnify = fc.constantFrom(undefined, simplified);

describe('laws', () => {
  it('search gives the texts in which each word is marked, in order', () => {
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 8 }), someQuery, someUnify, (texts, query, unify) => {
        const words = foldText(query, unify).split(' ').filter(Boolean);
        const naive = texts.flatMap((text, at) =>
          words.every((word) => matchesIn(text, word, unify).length > 0) ? [at] : [],
        );
        expect([
          ...search(
            findIndex(texts.length, (at) => texts[at] ?? '', unify),
            query,
          ),
        ]).toEqual(naive);
      }),
    );
  });

  it('search gives at least the texts whose fold holds each word', () => {
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 8 }), someQuery, (texts, query) => {
        const words = foldText(query).split(' ').filter(Boolean);
        const index = findIndex(texts.length, (at) => texts[at] ?? '');
        const hits = new Set(search(index, query));
        texts.forEach((text, at) => {
          if (words.every((word) => foldText(text).includes(word))) expect(hits).toContain(at);
        });
      }),
    );
  });

  it('what is marked folds to what was looked for, and marks lie in order', () => {
    fc.assert(
      fc.property(someText, someQuery, (text, query) => {
        const [word = ''] = foldText(query).split(' ').filter(Boolean);
        const ranges = matchesIn(text, word);
        if (foldText(text).includes(word) && word !== '')
          for (const [start, end] of ranges) expect(foldText(text.slice(start, end))).toContain(word);
        ranges.forEach(([start, end], at) => {
          expect(start).toBeGreaterThan(ranges[at - 1]?.[1] ?? -1);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  it('folding twice is folding once, and the parts of a text fold to the parts of its fold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(foldText(foldText(a))).toBe(foldText(a));
        expect(foldText(a + b)).toBe(foldText(a) + foldText(b));
      }),
    );
  });
});
