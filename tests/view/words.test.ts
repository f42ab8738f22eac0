import { describe, expect, it, test } from 'vitest';
import { READING_WORDS } from '../../src/core/document/reading.words.ts';
import { languageFor, LANGUAGES, WORDS } from '../../src/view/words/words.ts';

test.each([
  [['zh-CN', 'en'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-Hant-HK'], 'zh-Hant'],
  [['fr', 'en-US', 'zh'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('a browser that asks for %j gets %s', (preferred, language) => {
  expect(languageFor(preferred)).toBe(language);
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('are never empty', () => {
    // Chinese puts nothing between two sentences.
    const { sentenceGap, ...words } = WORDS[language];
    expect(sentenceGap).toMatch(/^ ?$/);
    const texts = Object.values(words).filter((value) => typeof value === 'string');
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });
});

const SIMPLIFIED_ONLY =
  /[简体变对时间线选择个画准开语观随读视数显缩键盘动后关闭详据编没图这检别余无请头从纪规则点态发计进务账号实渐报边将应现约类历货岁写没总]/u;

it('has no simplified form in traditional Chinese', () => {
  const traditionalToo = new Set('體選擇則應'.split(''));
  const texts = JSON.stringify([WORDS['zh-Hant'], READING_WORDS['zh-Hant']]).split('');
  expect(texts.filter((letter) => SIMPLIFIED_ONLY.test(letter) && !traditionalToo.has(letter))).toEqual([]);
});
