import { describe, expect, it, test } from 'vitest';
import { statusOf } from '../../../src/core/document/status.ts';
import { textIn } from '../../../src/core/document/text.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { documentLanes } from '../../../src/core/scene/lanes.ts';
import { onlyLanes } from '../../../src/core/scene/lanes.shown.ts';
import { defaultMetrics } from '../../../src/core/scene/metrics.ts';
import { prepare } from '../../../src/core/scene/prepare.ts';
import { HIDDEN } from '../../../src/core/scene/prepare.types.ts';
import type { LaneSet } from '../../../src/core/scene/prepare.types.ts';
import { fitDomain, sceneOf } from '../../../src/core/scene/scene.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { fc } from '../../support/laws.ts';
import { documents } from './random.ts';

const lane = (id: string, more: Partial<LaneSet['lanes'][number]> = {}): LaneSet['lanes'][number] => ({
  ...{ id, label: id.toUpperCase(), color: null },
  ...more,
});

/** Lanes a to d with an event each, one more in a, and one that is not drawn. */
const LANES: LaneSet = {
  lanes: [lane('a'), lane('b', { color: '#aa0000' }), lane('c', { colorIndex: 7, isFolded: true }), lane('')],
  numbers: Uint16Array.of(0, 1, 2, 3, 0, HIDDEN),
};
const ALL: readonly number[] = [...LANES.numbers];

describe('some lanes alone', () => {
  test.each<[what: string, ids: readonly string[], lanes: readonly string[], numbers: readonly number[]]>([
    ['one', ['b'], ['b'], [HIDDEN, 0, HIDDEN, HIDDEN, HIDDEN, HIDDEN]],
    ['two, in their own order', ['c', 'a'], ['a', 'c'], [0, HIDDEN, 1, HIDDEN, 0, HIDDEN]],
    ['one that is named twice, once', ['b', 'b'], ['b'], [HIDDEN, 0, HIDDEN, HIDDEN, HIDDEN, HIDDEN]],
    ['those that there are', ['x', 'b', 'constructor'], ['b'], [HIDDEN, 0, HIDDEN, HIDDEN, HIDDEN, HIDDEN]],
    ['that of the events without one', [''], [''], [HIDDEN, HIDDEN, HIDDEN, 0, HIDDEN, HIDDEN]],
    ['all of them', ['', 'c', 'b', 'a'], ['a', 'b', 'c', ''], ALL],
    ['all where none is named', [], ['a', 'b', 'c', ''], ALL],
    ['all where none of the names is one', ['x', 'A', ' '], ['a', 'b', 'c', ''], ALL],
  ])('%s', (_what, ids, lanes, numbers) => {
    const shown = onlyLanes(LANES, ids);
    expect(shown.lanes.map(({ id }) => id)).toEqual(lanes);
    expect([...shown.numbers]).toEqual(numbers);
  });

  it('keep their colours, names and folds', () => {
    expect(onlyLanes(LANES, ['', 'c', 'b']).lanes).toEqual([
      { id: 'b', label: 'B', color: '#aa0000', colorIndex: 1 },
      { id: 'c', label: 'C', color: null, colorIndex: 7, isFolded: true },
      { id: '', label: '', color: null, colorIndex: 3 },
    ]);
  });

  test.each([[['b']], [[]]])('keep the colours of marks that are not those of their lanes: %j', (ids) => {
    const inks = { inks: [{ color: null, colorIndex: 4 }], numbers: new Uint16Array(6) };
    expect(onlyLanes({ ...LANES, inks }, ids).inks).toBe(inks);
    expect('inks' in onlyLanes(LANES, ids)).toBe(false);
  });

  it('leave the lanes alone that they are taken from', () => {
    onlyLanes(LANES, ['c']);
    expect([...LANES.numbers]).toEqual(ALL);
    expect(LANES.lanes).toHaveLength(4);
  });
});

describe('laws', () => {
  const ids = fc.array(fc.constantFrom<string>('a', 'b', 'c', '', 'x', 'y'), { maxLength: 6 });

  it('every event is in the lane that it was in, or hidden with it', () => {
    fc.assert(
      fc.property(ids, (wanted) => {
        const shown = onlyLanes(LANES, wanted);
        const isAny = LANES.lanes.some(({ id }) => wanted.includes(id));
        LANES.numbers.forEach((number, index) => {
          const own = LANES.lanes[number]?.id;
          const isShown = own !== undefined && (!isAny || wanted.includes(own));
          expect(shown.lanes[shown.numbers[index] ?? HIDDEN]?.id).toBe(isShown ? own : undefined);
        });
      }),
    );
  });

  it('the same lanes of these are these', () => {
    fc.assert(
      fc.property(ids, (wanted) => {
        const shown = onlyLanes(LANES, wanted);
        const again = onlyLanes(shown, wanted);
        expect(again.numbers).toEqual(shown.numbers);
        expect(again.lanes.map(({ id }) => id)).toEqual(shown.lanes.map(({ id }) => id));
      }),
    );
  });

  it('a drawing of some lanes shows their events, all of them and no other, in the colours of the whole', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom<readonly string[]>(['a'], ['b'], ['b', 'a'], ['x']), (document, wanted) => {
        const options = { measure: approximateMeasure, metrics: defaultMetrics(900), language: document.language };
        const setting = { ...options, textIn, statusOf };
        const lanes = documentLanes(document, setting);
        const drawn = prepare(document, { ...setting, laneSet: onlyLanes(lanes, wanted) });
        const scene = sceneOf(drawn, { domain: fitDomain(drawn, 900), width: 900, height: 0 });
        const seen = [...scene.marks.map(({ index }) => index), ...scene.clusters.flatMap(({ members }) => members)];
        const isAny = lanes.lanes.some(({ id }) => wanted.includes(id));
        const expected = document.events.flatMap((each, index) => (!isAny || wanted.includes(each.lane ?? '') ? [index] : []));
        expect([...new Set(seen)].sort((a, b) => a - b)).toEqual(expected);
        for (const mark of scene.marks) expect(mark.colorIndex).toBe(lanes.numbers[mark.index]);
      }),
      { numRuns: 100 },
    ); // prettier-ignore
  });
});

it('a document without lanes has one, and shows it', () => {
  const document = documentOf('none', 'en', { events: [event('2019', 'A'), event('2020', 'B')] });
  const lanes = documentLanes(document, { textIn, language: 'en' });
  expect(onlyLanes(lanes, ['a'])).toEqual(lanes);
});
