import { fc } from '../support/laws.ts';
import { NO_FILTER } from '../../src/core/document/filter.ts';
import { describe, expect, it, test } from 'vitest';
import { readInstant, writeInstant } from '../../src/core/time/instantText.ts';
import { nextRoute, readRoute, START, writeRoute } from '../../src/app/route.ts';
import { PRESENTING, speakerIn } from '../../src/core/interact/telling.address.ts';
import { LANE_FIELDS } from '../../src/core/scene/laneView.ts';
import { dayNumber, DAY } from '../../src/core/time/civil.ts';

const at = (year: number, month: number, day: number): number => dayNumber(year, month, day) * DAY;

describe('a route in the URL', () => {
  test.each([
    ['', START],
    ['#/', START],
    ['#/apollo-11', { ...START, set: 'apollo-11' }],
    ['#/a?event=e-1&lang=en&theme=dark', { ...START, set: 'a', event: 'e-1', language: 'en', theme: 'dark' }],
    ['#/a?edition=en', { ...START, set: 'a', edition: 'en' }],
    ['#/a?lang=klingon&theme=pink', { ...START, set: 'a' }],
    ['#/a?view=2019-06-01..2019-09-01', { ...START, set: 'a', view: { start: at(2019, 6, 1), end: at(2019, 9, 1) } }],
    ['#/a?view=2019-09-01..2019-06-01', { ...START, set: 'a' }],
    ['#/a?view=yesterday..today', { ...START, set: 'a' }],
    ['#/a?view=2019..2020..2021', { ...START, set: 'a' }],
    [
      '#/a?layout=table&sort=-title',
      { ...START, set: 'a', layout: 'table', sort: { key: 'title', direction: 'descending' } },
    ],
    ['#/a?layout=pie&sort=-pie', { ...START, set: 'a' }],
    [
      '#/a?lanes=status&hidden=planned',
      { ...START, set: 'a', lanes: { ...START.lanes, by: 'status', hidden: ['planned'] } },
    ],
    ['#/a?lanes=colour', { ...START, set: 'a' }],
    ['#/%E0%A4%A', { ...START, set: '%E0%A4%A' }],
    ['#/a?event=<script>', { ...START, set: 'a', event: '<script>' }],
  ])('reads %s', (fragment, route) => {
    expect(readRoute(fragment)).toEqual(route);
  });

  it('names only what differs from the plain page', () => {
    expect(writeRoute({ ...START, set: 'a' })).toBe('#/a');
  });

  it('reads what it writes', () => {
    // The lane of events without a word, that of all other words, years, and whatever words have in them.
    const lists = fc.uniqueArray(fc.constantFrom('', ' ', '2010/2019', '北京', 'a, b', 'c\\d', '#?&=%'), {
      maxLength: 4,
    });
    const whole = fc.record({
      set: fc.option(fc.string({ minLength: 1 })),
      edition: fc.constantFrom(null, 'en' as const, 'zh-Hans' as const),
      event: fc.option(fc.string()),
      view: fc.option(
        fc.tuple(fc.integer({ min: -4e14, max: 4e14 }), fc.integer({ min: 1, max: 1e10 })).map(([start, length]) => ({
          start: start * 1000,
          end: (start + length) * 1000,
        })),
      ),
      language: fc.constantFrom(null, 'zh-Hant' as const),
      theme: fc.constantFrom('auto' as const, 'dark' as const),
      filter: fc.constantFrom(
        NO_FILTER,
        { ...NO_FILTER, text: 'a, b', lane: ['x,y', '行风建设'] },
        { ...NO_FILTER, status: ['planned'] },
      ),
      hidesOthers: fc.boolean(),
      scale: fc.constantFrom('true' as const, 'equal' as const),
      lanes: fc.record({
        by: fc.constantFrom(...LANE_FIELDS),
        folded: lists,
        hidden: lists,
        order: lists,
      }),
      layout: fc.constantFrom('auto' as const, 'vertical' as const, 'table' as const),
      sort: fc.record({
        key: fc.constantFrom('date' as const, 'place' as const),
        direction: fc.constantFrom('ascending' as const, 'descending' as const),
      }),
      present: fc.option(
        fc.record({
          at: fc.integer({ min: 0, max: 1999 }),
          order: fc.constantFrom('time' as const, 'importance' as const),
          auto: fc.constantFrom(null, 8),
        }),
      ),
    });
    fc.assert(
      fc.property(whole, (route) => {
        expect(readRoute(writeRoute(route))).toEqual(route);
      }),
    );
  });
});

test.each([
  ['#present', '/apollo-11', { set: 'apollo-11', present: PRESENTING }],
  ['#present', '', { set: 'first', present: PRESENTING }],
  ['#/moon?present=3', '/apollo-11', { set: 'moon', present: { ...PRESENTING, at: 2 } }],
  ['#/moon', '/apollo-11?present=3', { set: 'moon', present: null }],
])('%s where %s was', (fragment, before, after) => {
  expect(nextRoute(fragment, readRoute(`#${before}`), 'first')).toMatchObject(after);
});

test.each([
  [`#speaker=${'0f'.repeat(16)}`, '0f'.repeat(16)],
  ['#speaker=1', null],
  ['#/speaker', null],
  ['', null],
])('%s is the window of the speaker of %s', (fragment, id) => {
  expect(speakerIn(fragment)).toBe(id);
});

describe('an instant in the URL', () => {
  test.each([
    [0, '1970-01-01T00:00:00Z'],
    [at(2019, 7, 16) + 3_723_400, '2019-07-16T01:02:03Z'],
    [at(2019, 7, 16) - 1, '2019-07-16T00:00:00Z'],
    [at(-220, 1, 1), '-0220-01-01T00:00:00Z'],
  ])('%d is %s', (instant, text) => {
    expect(writeInstant(instant)).toBe(text);
  });

  it('writes a far year in milliseconds', () => {
    const text = writeInstant(at(-13_800_000_000, 1, 1));
    expect(text).toMatch(/^-4354\d+ms$/);
    expect(readInstant(text)).toBe(at(-13_800_000_000, 1, 1));
  });
});
