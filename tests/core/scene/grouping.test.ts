/** Lanes by any field: which event lies where, what a lane is called, and that no event is lost. */
import { describe, expect, it, test } from 'vitest';
import { statusOf } from '../../../src/core/document/status.ts';
import { textIn } from '../../../src/core/document/text.ts';
import type { EventsDocument, TimelineEvent } from '../../../src/core/document/types.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { arrangeLanes } from '../../../src/core/scene/arrange.ts';
import type { Arrangement } from '../../../src/core/scene/arrange.ts';
import { groupLanes, laneFields } from '../../../src/core/scene/grouping.ts';
import type { GroupingWords } from '../../../src/core/scene/grouping.ts';
import { LANE_FIELDS, NO_LANE_VIEW } from '../../../src/core/scene/laneView.ts';
import type { LaneField, LaneView } from '../../../src/core/scene/laneView.ts';
import { defaultMetrics } from '../../../src/core/scene/metrics.ts';
import { prepare } from '../../../src/core/scene/prepare.ts';
import { HIDDEN } from '../../../src/core/scene/prepare.types.ts';
import { sceneOf } from '../../../src/core/scene/scene.ts';
import { footprintsOf } from '../../../src/core/time/footprints.ts';
import type { Language } from '../../../src/core/time/types.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { fc } from '../../support/laws.ts';

const words: GroupingWords = {
  statuses: { happened: 'Happened', ongoing: 'Ongoing', planned: 'Planned', cancelled: 'Cancelled' },
  without: { tag: 'No tag', place: 'No place', actor: 'Nobody', year: 'No year' },
  others: (field, count) => `${String(count)} other ${field}s`,
};

function arranged(
  document: EventsDocument,
  view: Partial<LaneView>,
  { language = 'en', mask = null }: { language?: Language; mask?: Uint8Array | null } = {},
): Arrangement {
  const { events } = document;
  const footprints = footprintsOf(events.length, (index) => events[index]?.when ?? '');
  const whole = { ...NO_LANE_VIEW, ...view };
  const options = { footprints, words, language, textIn, statusOf };
  return arrangeLanes(groupLanes(document, whole.by, options), whole, mask);
}

/** "Name (count)" of every lane, from top to bottom. */
function lanesOf(document: EventsDocument, view: Partial<LaneView>, more?: Parameters<typeof arranged>[2]): string[] {
  return arranged(document, view, more).all.map(({ label, count }) => `${label} (${String(count)})`);
}

function of(events: readonly TimelineEvent[], more: Partial<EventsDocument> = {}): EventsDocument {
  return documentOf('lanes', 'en', { events, ...more });
}

const dated = (...whens: readonly string[]): EventsDocument => of(whens.map((when) => event(when, 'x')));
const placed = (...places: readonly (string | undefined)[]): EventsDocument =>
  of(places.map((place, day) => event(`2019-07-${String(30 - day)}`, 'x', place === undefined ? {} : { place })));
const tagged = (...tags: readonly (readonly string[])[]): EventsDocument =>
  of(tags.map((each) => event('2019', 'x', { tags: each })));

describe('lanes by year', () => {
  test.each<[why: string, whens: string[], lanes: string[]]>([
    ['in the order of time', ['2020-03', '2019', '2020'], ['2019 (1)', '2020 (2)']],
    ['by where they begin', ['2018-12-30/2019-02-01'], ['2018 (1)']],
    ['by where they end, without a beginning', ['../2019-01-01', '2020'], ['2019 (1)', '2020 (1)']],
    ['no year 0', ['0001', '0000', '-0001'], ['2 BCE (1)', '1 BCE (1)', '1 CE (1)']],
    ['no lane for years without an event', ['1990', '2019'], ['1990 (1)', '2019 (1)']],
    ['no lane for what cannot be drawn', ['2019', 'soon'], ['2019 (1)']],
    [
      'five a lane where twelve are not enough',
      Array.from({ length: 14 }, (_, year) => String(2006 + year)),
      ['2005–2009 (4)', '2010–2014 (5)', '2015–2019 (5)'],
    ],
    [
      'decades by their name',
      Array.from({ length: 61 }, (_, year) => String(1950 + year)),
      ['the 1950s (10)', 'the 1960s (10)', 'the 1970s (10)', 'the 1980s (10)', 'the 1990s (10)'].concat(
        'the 2000s (decade) (10)',
        'the 2010s (1)',
      ),
    ],
    [
      'centuries that do not run over the era',
      Array.from({ length: 60 }, (_, step) => String(-100 + step * 10)).map((year) =>
        year.startsWith('-') ? `-${year.slice(1).padStart(4, '0')}` : year.padStart(4, '0'),
      ),
      [
        '2nd century BCE (1)',
        '1st century BCE (10)',
        '1–99 CE (9)',
        '100–199 CE (10)',
        '200–299 CE (10)',
        '300–399 CE (10)',
        '400–499 CE (10)',
      ],
    ],
    ['deep time', ['Y-13800000000', '2019'], ['13.8 billion years ago (1)', '2019 (1)']],
  ])('%s', (_, whens, lanes) => {
    expect(lanesOf(dated(...whens), { by: 'year' })).toEqual(lanes);
  });

  it('have the words of the reader', () => {
    const document = dated('2019', '-0220');
    expect(lanesOf(document, { by: 'year' }, { language: 'zh-Hans' })).toEqual(['公元前221年 (1)', '2019年 (1)']);
  });
});

describe('lanes by status', () => {
  it('stand in the order of a plan, and only those that there are', () => {
    const events = [
      event('2021', 'to come'),
      event('2019', 'was'),
      event('2020', 'goes on'),
      event('2019', 'called off', { status: 'cancelled' }),
    ];
    const at = (asOf: string): EventsDocument => of(events, { asOf });
    expect(lanesOf(at('2020-06-01'), { by: 'status' })).toEqual([
      'Happened (1)',
      'Ongoing (1)',
      'Planned (1)',
      'Cancelled (1)',
    ]);
    expect(lanesOf(at('2022-01-01'), { by: 'status' })).toEqual(['Happened (3)', 'Cancelled (1)']);
    // The colour of a status does not depend on the others.
    expect(arranged(at('2022-01-01'), { by: 'status' }).all.map(({ colorIndex }) => colorIndex)).toEqual([0, 3]);
  });
});

describe('lanes by words', () => {
  test.each<[why: string, document: EventsDocument, by: LaneField, lanes: string[]]>([
    ['the commonest first', placed('A', 'B', 'B'), 'place', ['B (2)', 'A (1)']],
    ['of equal ones the earliest', placed('late', 'early'), 'place', ['early (1)', 'late (1)']],
    ['the rest last', placed(undefined, 'A', undefined), 'place', ['A (1)', 'No place (2)']],
    ['an event once, by its first tag', tagged(['A', 'B'], ['A'], ['B'], []), 'tag', ['A (2)', 'B (1)', 'No tag (1)']],
    ['all of them the rest', placed(undefined), 'actor', ['Nobody (1)']],
  ])('%s', (_, document, by, lanes) => {
    expect(lanesOf(document, { by })).toEqual(lanes);
  });

  it('are twelve at most; the rarest share one, which says how many words they are', () => {
    const names = Array.from({ length: 13 }, (_, place) => `P${String(place)}`);
    const twelve = lanesOf(placed(...names.slice(1)), { by: 'place' });
    expect(twelve).toHaveLength(12);
    const lanes = lanesOf(placed(...names, 'P5', 'P7', undefined), { by: 'place' });
    expect(lanes).toHaveLength(13);
    expect(lanes.slice(0, 2)).toEqual(['P7 (2)', 'P5 (2)']);
    expect(lanes.slice(-2)).toEqual(['2 other places (2)', 'No place (1)']);
  });

  it('take an event by a later tag where its first has no lane', () => {
    const common = Array.from({ length: 11 }, (_, tag) => `T${String(tag)}`);
    const document = tagged(...common.map((tag) => [tag]), ...common.map((tag) => [tag]), ['rare', 'T3'], ['rarer']);
    const lanes = lanesOf(document, { by: 'tag' });
    expect(lanes[0]).toBe('T3 (3)');
    expect(lanes.at(-1)).toBe('2 other tags (1)');
  });
});

describe('lanes of the document', () => {
  const document = of(
    [event('2019', 'a', { lane: 'wages' }), event('2019', 'b', { lane: 'lost' }), event('2019', 'c')],
    {
      lanes: [
        { id: 'skills', label: 'Skills', color: '#123456' },
        { id: 'wages', label: { en: 'Wages' } },
      ],
    },
  );

  it('stand as the document has them, empty ones too', () => {
    expect(lanesOf(document, {})).toEqual(['Skills (0)', 'Wages (1)', 'Other (2)']);
  });

  it('are one without a name by nothing, and colour the marks all the same', () => {
    const { lanes, numbers, inks } = arranged(document, { by: 'none' });
    expect(lanes.map(({ label }) => label)).toEqual(['']);
    expect([...numbers]).toEqual([0, 0, 0]);
    expect(inks?.inks.map(({ color }) => color)).toEqual(['#123456', null, null]);
    expect([...(inks?.numbers ?? [])]).toEqual([1, 2, 2]);
  });
});

describe('the fields that are offered', () => {
  test.each<[why: string, document: EventsDocument, fields: LaneField[]]>([
    ['what every event has', dated('2019'), ['year', 'none']],
    ['lanes', of([event('2019', 'x', { lane: 'a' })]), ['lane', 'year', 'none']],
    ['status, from an as-of day', of([event('2019', 'x')], { asOf: '2019' }), ['status', 'year', 'none']],
    ['status, as it is told', of([event('2019', 'x', { status: 'planned' })]), ['status', 'year', 'none']],
    [
      'words of any event',
      of([event('2019', 'x', { tags: [] }), event('2019', 'y', { tags: ['t'], place: 'p', actor: 'a' })]),
      ['tag', 'place', 'actor', 'year', 'none'],
    ],
  ])('%s', (_, document, fields) => {
    expect(laneFields(document)).toEqual(fields);
  });
});

describe('lanes as the reader arranged them', () => {
  const document = placed('A', 'A', 'A', 'B', 'B', 'C');

  it('stand in the order that was asked for, those that it does not name below', () => {
    const view: Partial<LaneView> = { by: 'place', order: ['C', 'gone', 'A'] };
    expect(lanesOf(document, view)).toEqual(['C (1)', 'A (3)', 'B (2)']);
    expect([...arranged(document, view).numbers]).toEqual([1, 1, 1, 2, 2, 0]);
  });

  it('keep their colours when they move or another is hidden', () => {
    const view: Partial<LaneView> = { by: 'place', order: ['C'], hidden: ['A'] };
    expect(arranged(document, view).lanes.map(({ id, colorIndex }) => [id, colorIndex])).toEqual([
      ['C', 2],
      ['B', 1],
    ]);
  });

  it('leave out the events of a hidden lane, and still count them', () => {
    const { all, lanes, numbers } = arranged(document, { by: 'place', hidden: ['A'], folded: ['B'] });
    expect(all[0]).toMatchObject({ id: 'A', count: 3, isHidden: true });
    expect(lanes.map(({ id, isFolded }) => [id, isFolded])).toEqual([
      ['B', true],
      ['C', false],
    ]);
    expect([...numbers]).toEqual([HIDDEN, HIDDEN, HIDDEN, 0, 0, 1]);
  });

  it('count what a filter leaves', () => {
    const mask = Uint8Array.of(1, 0, 0, 1, 0, 1);
    const { all, numbers } = arranged(document, { by: 'place' }, { mask });
    expect(all.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect([...numbers]).toEqual([0, HIDDEN, HIDDEN, 1, HIDDEN, 2]);
  });
});

describe('a drawing of arranged lanes', () => {
  const document = of([event('2019-07-01', 'a', { lane: 'a' }), event('2019-08-01', 'b', { lane: 'b' })]);
  const marksOf = (view: Partial<LaneView>): (readonly [id: string, lane: number, colorIndex: number])[] => {
    const laneSet = arranged(document, view);
    const options = { measure: approximateMeasure, metrics: defaultMetrics(900), language: 'en', textIn } as const;
    const prepared = prepare(document, { ...options, statusOf, laneSet });
    const { marks } = sceneOf(prepared, { domain: prepared.extent, width: 900, height: 0 });
    return marks.map(({ id, lane, colorIndex }) => [id.slice(-1), lane, colorIndex] as const);
  };

  test.each<[why: string, view: Partial<LaneView>, marks: ReturnType<typeof marksOf>]>([
    [
      'as the document has them',
      {},
      [
        ['a', 0, 0],
        ['b', 1, 1],
      ],
    ],
    [
      'moved',
      { order: ['b'] },
      [
        ['a', 1, 0],
        ['b', 0, 1],
      ],
    ],
    ['one hidden', { hidden: ['a'] }, [['b', 0, 1]]],
    ['one folded: a count stands for it', { folded: ['a'] }, [['b', 1, 1]]],
    ['all hidden', { hidden: ['a', 'b'] }, []],
    [
      'none: the colours of the document stay',
      { by: 'none' },
      [
        ['a', 0, 0],
        ['b', 0, 1],
      ],
    ],
  ])('%s', (_, view, marks) => {
    expect(marksOf(view).sort()).toEqual(marks);
  });
});

describe('whatever the events are', () => {
  const events = fc.array(
    fc.record({
      when: fc.constantFrom('2019', '-0500', '1066-10-14', '2019-07/..', '../2001', 'Y-65000000', 'soon', '1850'),
      place: fc.option(fc.integer({ min: 0, max: 20 }).map(String), { nil: undefined }),
      tags: fc.uniqueArray(fc.integer({ min: 0, max: 20 }).map(String), { maxLength: 4 }),
      lane: fc.constantFrom('a', 'b', 'lost', undefined),
      status: fc.constantFrom('planned' as const, 'cancelled' as const, undefined),
    }),
    { maxLength: 60 },
  );
  const made = events.map((rows) => {
    const list = rows.map(({ place, lane, status, ...row }, index): TimelineEvent => ({
      ...row,
      ...(place !== undefined && { place }),
      ...(lane !== undefined && { lane }),
      ...(status !== undefined && { status }),
      ...{ id: String(index), title: 'x', evidence: [] },
    }));
    return of(list, { asOf: '2010-01-01', lanes: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] }); // prettier-ignore
  });
  const ids = fc.subarray(['', ' ', '0', '1', '2', 'a', 'planned', 'happened', '2019', '1850']);
  const views = fc.record({ by: fc.constantFrom(...LANE_FIELDS), folded: ids, hidden: ids, order: ids });

  it('each of them lies in one lane or in none that is shown, and the counts say where all of them are', () => {
    fc.assert(
      fc.property(made, views, (document, view) => {
        const { all, lanes, numbers } = arranged(document, view);
        const readable = document.events.filter(({ when }) => when !== 'soon').length;
        expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(readable);
        const hidden = all.filter(({ isHidden }) => isHidden).reduce((sum, { count }) => sum + count, 0);
        expect(numbers.filter((lane) => lane === HIDDEN).length).toBe(hidden + document.events.length - readable);
        for (const [place, { id }] of lanes.entries())
          expect(numbers.filter((lane) => lane === place).length).toBe(all.find((lane) => lane.id === id)?.count);
        expect(numbers.every((lane) => lane < lanes.length || lane === HIDDEN)).toBe(true);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(all.length).toBeLessThanOrEqual(13);
        if (view.by !== 'lane' && view.by !== 'none') expect(all.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });
});
