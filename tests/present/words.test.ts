/** The words of a talk: in each language all of them, and a row of the help for every key. */
import { describe, expect, it, test } from 'vitest';
import { TELLING_KEYS } from '../../src/core/interact/telling.keys.ts';
import type { PresentWords } from '../../src/present/words/types.ts';
import { PRESENT_WORDS } from '../../src/present/words/words.ts';

type Saying = (...values: readonly (number | string)[]) => string;

/** Every text below `value` under the names that lead to it; what says a text of numbers says one of 2, 3 and "Moon". */
function textsIn(value: unknown, name = ''): (readonly [name: string, text: string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value === 'function') return [[name, (value as Saying)(2, 3, 'Moon')]];
  return Object.entries(value as object).flatMap(([key, part]) => textsIn(part, `${name}.${key}`));
}

const namesIn = (words: PresentWords): string[] =>
  textsIn({ ...words, keys: {} })
    .map(([name]) => name)
    .sort();

/** Digits and Enter are one row. */
const ROWS = [...new Set(TELLING_KEYS.map(({ command }) => (command === 'enter' ? 'go' : command)))];

describe.each(Object.entries(PRESENT_WORDS))('%s', (language, words) => {
  it('has no empty text', () => {
    const texts = textsIn(words);
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('has the texts of every other', () => {
    expect(namesIn(words)).toEqual(namesIn(PRESENT_WORDS.en));
  });

  it('helps with every command that has a key, and with no other', () => {
    expect(Object.keys(words.helpRows).sort()).toEqual(ROWS.toSorted());
  });

  it('says of no two commands the same', () => {
    const rows = Object.values(words.helpRows);
    expect(rows.filter((row, place) => rows.indexOf(row) !== place)).toEqual([]);
  });

  it('names a key that has no letter, and no two alike', () => {
    const named = TELLING_KEYS.flatMap(({ keys }) => keys).filter((key) => key.length > 1 || key === ' ');
    const names = named.map((key) => words.keys[key] ?? key);
    expect(new Set(names).size).toBe(new Set(named).size);
    expect(names).not.toContain(' ');
  });

  test.each<[what: string, text: string, parts: readonly string[]]>([
    ['place', words.position(2, 14), ['2', '14']],
    ['step that has come', words.announce(2, 14, 'Moon'), ['2', '14', 'Moon']],
    ['number that is typed', words.goTo('12'), ['12']],
    ['steps found', words.found(1), ['1']],
    ['time of a step', words.seconds(20), ['20']],
    ['most important', words.mostImportant(2_000, 50_000), ['2000', '50000']],
    ['time left', words.speaker.left('0:30'), ['0:30']],
    ['time over', words.speaker.over('0:30'), ['0:30']],
  ])('says the %s', (_what, text, parts) => {
    for (const part of parts) expect(text).toContain(part);
  });

  it('is written in its own script', () => {
    const said = textsIn({ ...words, keys: {}, or: '' }).filter(([, text]) => /[A-Za-z]{3}|\p{Script=Han}/u.test(text));
    const chinese = said.filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(chinese.length).toBe(language === 'en' ? 0 : said.length);
  });
});

it('the two scripts of Chinese differ', () => {
  const [hans, hant] = [textsIn(PRESENT_WORDS['zh-Hans']), new Map(textsIn(PRESENT_WORDS['zh-Hant']))];
  expect(hans.filter(([name, text]) => hant.get(name) !== text).length).toBeGreaterThan(hans.length / 2);
  const texts = [...hant.values()].join('');
  expect(texts).not.toMatch(/[这讲标时间动笔开关闭结]/u);
});
