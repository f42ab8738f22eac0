/** Every job, with documents of every size and with hostile texts; and how large its file is told to be. */
import { describe, expect, test } from 'vitest';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { cleared, CLEAR } from '../../src/export/clear.ts';
import { bytesOf, svgEstimate, textEstimate } from '../../src/export/estimate.ts';
import { doJob } from '../../src/export/jobs.ts';
import { estimatePptx } from '../../src/export/pptx/estimate.ts';
import { svgOf } from '../../src/export/svg.ts';
import { fc } from '../support/laws.ts';
import { hostileDocuments } from './html/hostile.ts';
import { dataDocument, manyEvents } from './support/documents.ts';

const HOSTILE = fc.sample(hostileDocuments, 3);
const MINISTRY = dataDocument('mohrss-2019/timeline.json');
const DOCUMENTS: readonly (readonly [string, EventsDocument])[] = [
  ['no event', manyEvents(0)],
  ['one event', manyEvents(1)],
  ['fourteen events', MINISTRY],
  ['2,000 events', manyEvents(2_000)],
  ...HOSTILE.map((document, place) => [`hostile texts ${String(place)}`, document] as const),
];

const TEXTS = [
  ['ics', { isAll: true }],
  ['ics', { isAll: false }],
  ['csv', { hasBom: true }],
  ['md', { order: 'lanes' }],
  ['json', { hasNotes: true }],
] as const;

const NOT_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

describe.each(DOCUMENTS)('%s', (_, document) => {
  test.each(TEXTS)('%s is written, and its size is told to a factor of two', async (name, options) => {
    const asked = { document, ...options } as Parameters<typeof textEstimate>[1];
    const text = await doJob(name, asked);
    const about = await textEstimate(name, asked);
    expect(about / bytesOf(text)).toBeGreaterThan(0.5);
    expect(about / bytesOf(text)).toBeLessThan(2);
    if (name !== 'json') expect(text.replaceAll('\uFEFF', '')).not.toMatch(NOT_XML);
  });

  test('is drawn wide, narrow and long, and the size of each SVG is told to a factor of two', async () => {
    const drawings = [
      await doJob('picture', { document, width: 1440, isDark: false }),
      await doJob('picture', { document, width: 400, isDark: true }),
      (await doJob('long', { document, isDark: false })).drawing,
    ];
    for (const drawing of drawings) {
      const svg = await doJob('svg', { drawing, title: 'T', language: 'en' });
      expect(svg).not.toMatch(NOT_XML);
      expect(svgEstimate(drawing) / bytesOf(svg)).toBeGreaterThan(0.5);
      expect(svgEstimate(drawing) / bytesOf(svg)).toBeLessThan(2);
    }
  });

  test('becomes slides, whose size is told to a factor of two', async () => {
    const bytes = await doJob('pptx', { document, isDark: false, hasNotes: true });
    expect(estimatePptx(document) / bytes.length).toBeGreaterThan(0.5);
    expect(estimatePptx(document) / bytes.length).toBeLessThan(2);
  });
});

test('progress grows to the end, and what it throws ends the job', async () => {
  const shares: number[] = [];
  await doJob('long', { document: MINISTRY, isDark: false }, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeCloseTo(1);
  const stop = (): void => {
    throw new Error('enough');
  };
  await expect(doJob('long', { document: MINISTRY, isDark: false }, stop)).rejects.toThrow('enough');
});

test('without a ground there is none in the SVG, and words keep their rim', async () => {
  const drawing = await doJob('picture', { document: MINISTRY, width: 960, isDark: false });
  const svg = svgOf(cleared(drawing));
  expect(svg).not.toContain(CLEAR);
  expect(svgOf(drawing).match(/<rect/g)?.length).toBe((svg.match(/<rect/g)?.length ?? 0) + 1);
  expect(svg).toContain('paint-order="stroke"');
});

test('the notes of the speaker are in slides and data only where they are wanted', async () => {
  const [first] = MINISTRY.events;
  if (first === undefined) throw new Error('no event');
  const document = { ...MINISTRY, events: [{ ...first, notes: 'say this slowly' }] };
  expect(await doJob('json', { document, hasNotes: true })).toContain('say this slowly');
  for (const text of [
    await doJob('json', { document, hasNotes: false }),
    await doJob('csv', { document, hasBom: false }),
    await doJob('md', { document, order: 'time' }),
    await doJob('ics', { document, isAll: true }),
  ])
    expect(text).not.toContain('say this slowly');
});
