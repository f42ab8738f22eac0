import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../src/core/extract/document.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { readArticle } from '../../../src/import/article/read.ts';

const SETS = [
  ['data/mohrss-2019/briefing.md', 'mohrss-2019.zh-Hans'],
  ['data/mohrss-2019/briefing.en.md', 'mohrss-2019.en'],
  ['data/apollo-11/briefing.md', 'apollo-11.en'],
  ['data/apollo-11/briefing.zh.md', 'apollo-11.zh-Hans'],
  ['data/timelines-through-time/briefing.md', 'timelines-through-time.en'],
] as const;

interface Expected {
  readonly lane: string;
  readonly dateText: string;
  readonly edtf: string;
}

async function extract(path: string) {
  const { plain, meta } = await readArticle(readFileSync(path, 'utf8'), { name: path });
  const { published } = meta;
  return { plain, ...documentOf(plain, published === undefined ? {} : { published }) };
}

describe.each(SETS)('%s', async (path, name) => {
  const rows = readFileSync(`tests/data/expected/${name}.jsonl`, 'utf8').trim().split('\n');
  const expected = rows.map((row) => JSON.parse(row) as Expected);
  const { plain, document, problems } = await extract(path);

  test('tells exactly the events it should, with their dates and lanes', () => {
    const lanes = new Map(document.lanes.map(({ id, label }) => [id, label]));
    const told = document.events.map(({ lane = '', when, evidence }) => ({
      lane: lanes.get(lane),
      dateText: evidence[0]?.dateText,
      extent: extentOf(parseEdtf(when)),
      soft: when.includes('~'),
    }));
    const wanted = expected.map(({ lane, dateText, edtf }) => ({
      lane,
      dateText,
      extent: extentOf(parseEdtf(edtf)),
      soft: edtf.includes('~'),
    }));
    expect(told).toEqual(wanted);
    expect(problems).toEqual([]);
  });

  test('proves every event with a sentence and a date that stand where it says', () => {
    for (const { evidence } of document.events) {
      for (const { quote, start, end, dateText, dateStart } of evidence) {
        expect(plain.text.slice(start, end)).toBe(quote);
        expect(plain.text.slice(dateStart, dateStart + dateText.length)).toBe(dateText);
        expect(quote).toContain(dateText);
      }
    }
  });

  test('gives every event a short title of its own', () => {
    for (const { title } of document.events) {
      expect(title).toMatch(/^.{4,72}$/u);
      expect(title).not.toMatch(/^[\s，,、。的]|[\s，,、。的和与]$/u);
    }
    expect(new Set(document.events.map(({ id }) => id)).size).toBe(document.events.length);
  });
});

test('the wage campaign carries the 40 days that the text states', async () => {
  const { document } = await extract('data/mohrss-2019/briefing.md');
  const campaign = document.events.find(({ when }) => when === '2019-07-16/2019-08-26');
  expect(campaign?.evidence[0]?.duration).toEqual({ text: '为期40天', days: 40 });
});
