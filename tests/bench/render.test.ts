/** The benchmark of drawing: its events, its numbers, its tables and its picture; no browser. */
import { describe, expect, it, test } from 'vitest';
import { readDocumentText } from '../../src/core/document/read.ts';
import { extentOf } from '../../src/core/time/extent.ts';
import { parseEdtf } from '../../src/core/time/edtf.ts';
import { chart } from './render/chart.ts';
import { dataset, EXTENT, LANES, timelineJson } from './render/dataset.ts';
import type { Measured } from './render/measured.ts';
import { median, percentile } from './render/numbers.ts';
import { tablesOf, zoomOf, type Row } from './render/results.ts';
import { longestBetween, marksOf, stepsOf, type TraceEvent } from './render/trace.ts';

describe('the events', () => {
  const events = dataset(5_000, 1);
  const share = (of: (event: (typeof events)[number]) => boolean): number => events.filter(of).length / events.length;

  it('are the same for the same seed, and others for another', () => {
    expect(dataset(5_000, 1)).toEqual(events);
    expect(dataset(5_000, 2)).not.toEqual(events);
  });

  it('have titles of 10 to 40 characters, half of them Chinese', () => {
    expect(events.filter(({ title }) => title.length < 10 || title.length > 40)).toEqual([]);
    expect(share(({ title }) => /\p{Script=Han}/u.test(title))).toBeCloseTo(0.5, 1);
  });

  it('are days, intervals and months, 7 : 2 : 1', () => {
    expect(share(({ when }) => /^\d{4}-\d\d-\d\d$/.test(when))).toBeCloseTo(0.7, 1);
    expect(share(({ when }) => when.includes('/'))).toBeCloseTo(0.2, 1);
    expect(share(({ when }) => /^\d{4}-\d\d$/.test(when))).toBeCloseTo(0.1, 1);
  });

  it('lie where their dates say, within fifty years, in every lane', () => {
    const wrong = events.filter(({ when, start, end }) => {
      const extent = extentOf(parseEdtf(when));
      return extent.start !== start || extent.end !== end || start < EXTENT.start || end > EXTENT.end;
    });
    expect(wrong).toEqual([]);
    expect(new Set(events.map(({ lane }) => lane))).toEqual(new Set(LANES));
  });

  it('make a file that we read without a complaint', () => {
    const { document, diagnostics } = readDocumentText(timelineJson(events));
    expect(diagnostics).toEqual([]);
    expect(document?.events).toHaveLength(events.length);
  });
});

test.each([
  ['the middle', [3, 1, 2], 0.5, 2],
  ['of two the lower', [2, 1], 0.5, 1],
  ['19 of 20', Array.from({ length: 20 }, (_, index) => 20 - index), 0.95, 19],
  ['the largest', [5, 9, 7], 1, 9],
  ['the smallest', [5, 9, 7], 0, 5],
  ['nothing', [], 0.5, NaN],
])('percentile: %s', (_, values, rank, expected) => {
  expect(percentile(values, rank)).toBe(expected);
});

describe('the trace', () => {
  const at = (name: string, ts: number, tts: number, thread = 1): TraceEvent => ({
    name,
    ts,
    tts,
    pid: 7,
    tid: thread,
  });
  const trace: TraceEvent[] = [
    at('step:zoom', 60_000, 9_000),
    at('step:zoom', 10_000, 2_000),
    at('step:end', 110_000, 30_000),
    at('unrelated', 20_000, 3_000),
    { ...at('RunTask', 5_000, 0), tdur: 90_000 },
    { ...at('RunTask', 61_000, 9_100), tdur: 20_000 },
    { ...at('RunTask', 62_000, 0, 2), tdur: 80_000 },
    { ...at('RunTask', 120_000, 30_100), tdur: 70_000 },
  ];

  it('counts the CPU of the main thread from one step to the next', () => {
    expect(stepsOf(marksOf(trace, ['step:']), 'step:zoom')).toEqual([7, 21]);
  });

  it('finds the longest task of that thread between two marks', () => {
    expect(longestBetween(trace, 'step:zoom', 'step:end')).toBe(20);
    expect(longestBetween(trace, 'nowhere', 'step:end')).toBe(0);
  });
});

const RUN: Measured = {
  reading: 12,
  first: 100,
  firstCpu: 80,
  zoom: { p50: 4, p95: 8, count: 100 },
  pan: { p50: 3, p95: 5, count: 40 },
  longest: 20,
  heap: 5,
  memory: 60,
  drawing: 400,
  elements: 600,
  inked: 0.1,
  nearer: 100,
  faults: [],
};

function zooming(p95: number): Measured {
  return { ...RUN, zoom: { p50: p95 / 2, p95, count: 100 } };
}

const ROWS: Row[] = [
  {
    label: '50',
    count: 50,
    runs: new Map([
      ['Dateline', [zooming(9), zooming(6), zooming(8)]],
      ['A', [zooming(16)]],
      ['B', [zooming(40)]],
    ]),
  },
  {
    label: '1,000,000',
    count: 1_000_000,
    runs: new Map([
      ['Dateline', [zooming(1234)]],
      ['A', [null]],
      ['B', [{ ...RUN, zoom: null }]],
    ]),
  },
  { label: '1,000,000 (Parquet)', count: 1_000_000, runs: new Map([['Dateline', [zooming(7)]]]) },
];

describe('the tables', () => {
  const names = ['Dateline', 'A', 'B'];

  it('show the median of the runs, never where nothing came, nothing where nobody was asked, and the ratio to the best', () => {
    const zoom = tablesOf(ROWS, names).find(({ title }) => title.startsWith('Zooming'));
    expect(zoom?.head).toEqual(['events', 'Dateline', 'A', 'B', 'to the best other']);
    expect(zoom?.rows).toEqual([
      ['50', '4.0 / 8.0', '8.0 / 16', '20 / 40', '0.50×'],
      ['1,000,000', '617 / 1,234', '—', '—', ''],
      ['1,000,000 (Parquet)', '3.5 / 7.0', '', '', ''],
    ]);
  });

  it('have no ratio where we are alone', () => {
    for (const { head, rows } of tablesOf(ROWS, ['Dateline'])) {
      expect(head).toEqual(['events', 'Dateline']);
      expect(rows.map((row) => row.length)).toEqual([2, 2, 2]);
    }
  });

  test.each([
    ['Dateline', 0, 8],
    ['A', 1, Infinity],
    ['A', 2, null],
  ])('zooming of %s in row %i is %s', (name, row, expected) => {
    const asked = ROWS[row];
    expect(asked === undefined ? NaN : zoomOf(asked, name)).toBe(expected);
  });
});

describe('the picture', () => {
  const lines = [
    { name: 'Dateline', points: [50, 1_000, 10_000].map((count) => ({ count, ms: 8 })) },
    {
      name: 'A & B',
      points: [50, 1_000, 10_000].map((count) => ({ count, ms: count > 1_000 ? Infinity : count / 10 })),
    },
  ];
  const svg = chart(lines, 'Zooming');

  it('has a line for each, a mark for each number that came, and says where one ends early', () => {
    expect(svg.match(/class="line/g)).toHaveLength(2);
    expect(svg.match(/transform="translate/g)).toHaveLength(5);
    expect(svg).toMatch(/A &#38; B<\/text><text class="muted"[^>]+>gave up beyond/);
    expect(svg.match(/gave up beyond/g)).toHaveLength(1);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('is level where the time does not grow, and has the decades around all times', () => {
    const [, ours = ''] = /class="line ours" stroke="[^"]+" d="([^"]+)"/.exec(svg) ?? [];
    expect(new Set([...ours.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((match) => match[1])).size).toBe(1);
    for (const label of ['1', '10', '100']) expect(svg).toContain(`>${label}</text>`);
  });

  it('can be drawn of one number alone', () => {
    expect(chart([{ name: 'x', points: [{ count: 50, ms: 3 }] }], 't')).not.toMatch(/NaN|Infinity/);
  });
});

it('takes the median of an even number as the lower', () => {
  expect(median([4, 1, 3, 2])).toBe(2);
});
