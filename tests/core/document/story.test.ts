import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MOST_TOLD, stepsOf } from '../../../src/core/document/story.ts';
import type { EventsDocument, StoryStep, TimelineEvent } from '../../../src/core/document/types.ts';
import { dayNumber, DAY } from '../../../src/core/time/civil.ts';

function event(id: string, when: string, fields: Partial<TimelineEvent> = {}): TimelineEvent {
  return { id, when, title: id.toUpperCase(), evidence: [], ...fields };
}

const EVENTS = [
  event('c', '2019-09', { importance: 0.2 }),
  event('a', '2019-07-16', { importance: 0.9, summary: 'S', notes: 'N' }),
  event('b', '2019-07-20/2019-08-01'),
];

function documentOf(events: readonly TimelineEvent[], fields: Partial<EventsDocument> = {}): EventsDocument {
  return { version: 1, title: 'T', language: 'en', lanes: [], events, ...fields };
}

/** What a step is, in one word. */
function signs(document: EventsDocument, order?: 'time' | 'importance'): string[] {
  return stepsOf(document, { ...(order && { order }) }).map(({ kind, event: index }) =>
    index === null ? kind : (document.events[index]?.id ?? '?'),
  );
}

describe('a document without a story', () => {
  test.each<[string, readonly TimelineEvent[], 'time' | 'importance', readonly string[]]>([
    ['is told by time', EVENTS, 'time', ['summary', 'a', 'b', 'c', 'overview']],
    ['or by importance', EVENTS, 'importance', ['summary', 'a', 'b', 'c', 'overview']],
    ['of the same importance by time', [event('y', '2020'), event('x', '2019')], 'importance', ['summary', 'x', 'y', 'overview']],
    ['most important first', [event('x', '2019'), event('y', '2020', { importance: 1 })], 'importance', ['summary', 'y', 'x', 'overview']],
    ['one event needs no overview', [event('x', '2019')], 'time', ['summary', 'x']],
    ['none leaves the summary', [], 'time', ['summary']],
    ['a date that nobody can read comes last', [event('x', 'soon'), event('y', '2020')], 'time', ['summary', 'y', 'x', 'overview']],
  ])('%s', (_name, events, order, told) => {
    expect(signs(documentOf(events), order)).toEqual(told);
  }); // prettier-ignore

  it('gives each step its words and notes', () => {
    const [summary, first] = stepsOf(documentOf(EVENTS, { summary: { en: 'All of it' } }));
    expect(summary).toMatchObject({ title: 'T', text: { en: 'All of it' }, notes: '', range: null });
    expect(first).toMatchObject({ title: 'A', text: 'S', notes: 'N', range: null, highlight: null, seconds: null });
  });

  it('of very many tells the most important, in the order of time', () => {
    const many = Array.from({ length: MOST_TOLD + 50 }, (_, index) =>
      event(`e${String(index)}`, `${String(1000 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`, { importance: index < 50 ? 0 : 1 }),
    ); // prettier-ignore
    const told = stepsOf(documentOf(many)).flatMap(({ event: index }) => index ?? []);
    expect(told).toEqual(Array.from({ length: MOST_TOLD }, (_, index) => index + 50));
  });
});

describe('with a mask, of a document without a story', () => {
  const told = (document: EventsDocument, mask: Uint8Array | null, order: 'time' | 'importance' = 'time'): string[] =>
    stepsOf(document, { mask, order }).map(({ kind, event: index }) => (index === null ? kind : (document.events[index]?.id ?? '?')));

  test.each<[string, readonly number[] | null, readonly string[]]>([
    ['none leaves nothing out', null, ['summary', 'a', 'b', 'c', 'overview']],
    ['all pass', [1, 1, 1], ['summary', 'a', 'b', 'c', 'overview']],
    ['some pass', [1, 0, 1], ['summary', 'b', 'c', 'overview']],
    ['one needs no overview', [0, 1, 0], ['summary', 'a']],
    ['nothing passes', [0, 0, 0], ['summary']],
    ['of fewer events than there are, those beyond it do not pass', [1], ['summary', 'c']],
  ])('%s', (_name, mask, ids) => {
    expect(told(documentOf(EVENTS), mask === null ? null : Uint8Array.from(mask))).toEqual(ids);
  });

  it('by importance too', () => {
    expect(told(documentOf(EVENTS), Uint8Array.of(1, 0, 1), 'importance')).toEqual(['summary', 'b', 'c', 'overview']);
  });

  it('a story is told as it stands', () => {
    expect(told(documentOf(EVENTS, { story: ['c', 'a'] }), Uint8Array.of(0, 0, 0))).toEqual(['c', 'a']);
  });

  it('counts the most important among those that pass', () => {
    const many = Array.from({ length: MOST_TOLD + 20 }, (_, index) => event(`e${String(index)}`, '2019', { importance: index < 10 ? 1 : 0 }));
    const mask = Uint8Array.from(many, (_, index) => Number(index >= 10));
    const ids = told(documentOf(many), mask).slice(1, -1);
    expect(ids).toEqual(Array.from({ length: MOST_TOLD }, (_, index) => `e${String(index + 10)}`));
  });
}); // prettier-ignore

describe('a story', () => {
  const at = (year: number, month: number, day: number): number => dayNumber(year, month, day) * DAY;

  test.each<[string, NonNullable<EventsDocument['story']>, readonly object[]]>([
    ['is told as it stands', ['c', 'a'], [{ kind: 'event', event: 0 }, { kind: 'event', event: 1, notes: 'N' }]],
    ['of a view alone', [{ range: '2019-07', title: 'July' }], [{ kind: 'view', event: null, title: 'July', range: { start: at(2019, 7, 1), end: at(2019, 8, 1) } }]],
    ['an open side is infinite', [{ range: '2019-07/..', title: 'On' }], [{ range: { start: at(2019, 7, 1), end: Infinity } }]],
    ['a step says it better than its event', [{ event: 'a', title: 'Better', seconds: 20 }], [{ event: 1, title: 'Better', text: 'S', notes: 'N', seconds: 20 }]],
    ['with events that stand out', [{ title: 'Both', highlight: ['b', 'gone', 'c'] }], [{ highlight: [2, 0] }]],
    ['an event may come again', ['a', 'a'], [{ event: 1 }, { event: 1 }]],
    ['of lanes', [{ lanes: ['x'], text: 'One lane' }], [{ lanes: ['x'], text: 'One lane' }]],
    ['a range that nobody can read shows all', [{ range: 'soon', title: 'T' }], [{ range: null, title: 'T' }]],
  ])('%s', (_name, story, steps) => {
    expect(stepsOf(documentOf(EVENTS, { story }))).toMatchObject(steps);
  }); // prettier-ignore

  test.each<[string, NonNullable<EventsDocument['story']>]>([
    ['nobody', ['gone', { event: 'gone' }]],
    ['nothing', []],
  ])('of %s is as none', (_name, story) => {
    expect(signs(documentOf(EVENTS, { story }))).toEqual(signs(documentOf(EVENTS)));
  });

  it('law: never throws, tells every step that has an event, and every event that it names is there', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'gone', '__proto__');
    const step: fc.Arbitrary<string | StoryStep> = fc.oneof(
      id,
      fc.record({ event: id, range: fc.string(), highlight: fc.array(id), title: fc.string() }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(fc.array(step), (story) => {
        const steps = stepsOf(documentOf(EVENTS, { story }));
        const named = (each: string | StoryStep): boolean => ['a', 'b', 'c'].includes((typeof each === 'string' ? each : each.event) ?? '');
        const told = steps.filter(({ kind, event: index }) => kind === 'event' && index !== null);
        if (story.some(named)) expect(told).toHaveLength(story.filter(named).length);
        for (const { event: index, highlight } of steps)
          for (const each of [index ?? 0, ...(highlight ?? [])]) expect(EVENTS[each]).toBeDefined();
      }),
    ); // prettier-ignore
  });
});
