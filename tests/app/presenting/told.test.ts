/** What of a file a talk tells: small files whole, of large ones what is told, and never what only an editor should see. */
import { describe, expect, it, test } from 'vitest';
import { toldOf } from '../../../src/app/presenting/told.ts';
import { MOST_TOLD, stepsOf, type TellingOrder } from '../../../src/core/document/story.ts';
import type { EventsDocument, EventSet, StoryStep, TimelineEvent } from '../../../src/core/document/types.ts';
import { fc } from '../../support/laws.ts';

const MANY = 10_001;
const CHECK = { code: 'year', severity: 'warning', message: 'Look.' } as const;

function event(index: number, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const when = `${String(1_000 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
  return { id: `e${String(index)}`, when, title: `Event ${String(index)}`, evidence: [], ...more };
}

function documentOf(count: number, more: Partial<EventsDocument> = {}): EventsDocument {
  const events = Array.from({ length: count }, (_, index) => event(index, { importance: index < 50 ? 0.1 : 0.6 }));
  return { version: 1, title: 'T', language: 'en', lanes: [{ id: 'a', label: 'A' }], events, ...more };
}

/** With 1 for these events alone. */
function maskOf(count: number, passing: readonly number[]): Uint8Array {
  const mask = new Uint8Array(count);
  for (const index of passing) mask[index] = 1;
  return mask;
}

const idsOf = ({ events }: EventsDocument): string[] => events.map(({ id }) => id);
/** Ids of the events of all steps; the kind of one that tells none. */
const signsOf = (document: EventsDocument): string[] =>
  stepsOf(document).map(({ kind, event: index }) => (index === null ? kind : (document.events[index]?.id ?? '?')));

describe('a file of a few events', () => {
  test.each<[what: string, count: number, passing: readonly number[] | null, ids: readonly string[], all: number]>([
    ['none', 0, null, [], 0],
    ['all', 3, null, ['e0', 'e1', 'e2'], 3],
    ['those that pass', 3, [2, 0], ['e0', 'e2'], 2],
    ['none that passes', 3, [], [], 0],
  ])('%s', (_what, count, passing, ids, all) => {
    const { document, ...told } = toldOf(documentOf(count), passing === null ? null : maskOf(count, passing), 'time');
    expect(idsOf(document)).toEqual(ids);
    expect(told.all).toBe(all);
  });

  it('keeps all that it says of itself', () => {
    const said = { summary: 'S', asOf: '2019-07-25', source: { text: 'Text' }, story: ['e1', { range: '1000', title: 'V' }] };
    const file = documentOf(2, said);
    expect(toldOf(file, null, 'time').document).toEqual(file);
  }); // prettier-ignore

  it('is told whole up to ten thousand, in whatever order', () => {
    for (const order of ['time', 'importance'] as const) {
      const { document, all } = toldOf(documentOf(10_000), null, order);
      expect([document.events.length, all]).toEqual([10_000, 10_000]);
    }
  });
});

describe('what an editor is still to look at stays out, what the speaker is to say does not', () => {
  test.each([3, MANY])('of %d events', (count) => {
    const events = documentOf(count).events.map((each) => ({ ...each, checks: [CHECK], notes: 'Slowly.' }));
    const story = [{ event: 'e1', notes: 'Louder.' }, 'e0'];
    const { document } = toldOf(documentOf(count, { events, story }), null, 'time');
    expect(document.events.length).toBeGreaterThan(0);
    for (const each of document.events) expect([each.checks, each.notes]).toEqual([undefined, 'Slowly.']);
    expect(stepsOf(document).map(({ notes }) => notes)).toEqual(['Louder.', 'Slowly.']);
    expect(events[0]?.checks).toEqual([CHECK]);
  });
});

describe('a file of very many events', () => {
  test.each<[order: TellingOrder, first: string]>([
    ['time', 'e50'],
    ['importance', 'e50'],
  ])('by %s: the most important, in the order of the file', (order, first) => {
    const { document, all } = toldOf(documentOf(MANY), null, order);
    expect([document.events.length, all]).toEqual([MOST_TOLD, MANY]);
    expect(idsOf(document)[0]).toBe(first);
    const numbers = idsOf(document).map((id) => Number(id.slice(1)));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it('tells those that pass a filter, and says how many they are', () => {
    const few = toldOf(documentOf(MANY), maskOf(MANY, [7, 3, 9_999]), 'time');
    expect([idsOf(few.document), few.all]).toEqual([['e3', 'e7', 'e9999'], 3]);
    const most = toldOf(
      documentOf(MANY),
      maskOf(
        MANY,
        Array.from({ length: 5_000 }, (_, index) => index),
      ),
      'time',
    );
    expect([most.document.events.length, most.all]).toEqual([MOST_TOLD, 5_000]);
    const none = toldOf(documentOf(MANY), new Uint8Array(MANY), 'time');
    expect([none.document.events, none.all]).toEqual([[], 0]);
  });

  it('keeps what it says of itself', () => {
    const { title, summary, language, asOf, lanes } = toldOf(documentOf(MANY, { summary: 'S', asOf: '2019-07-25' }), null, 'time').document;
    expect([title, summary, language, asOf, lanes]).toEqual(['T', 'S', 'en', '2019-07-25', [{ id: 'a', label: 'A' }]]);
  }); // prettier-ignore

  it('whose events are made one at a time is read so', () => {
    const { events, ...head } = documentOf(MANY);
    const file: EventSet = { ...head, events: { length: MANY, at: (index) => events[index] }, total: 50_000 };
    expect(idsOf(toldOf(file, null, 'time').document)).toEqual(idsOf(toldOf(documentOf(MANY), null, 'time').document));
  });
});

describe('a story', () => {
  const STORY: readonly (string | StoryStep)[] = [
    'e3',
    { event: 'e1', highlight: ['e2', 'e3'] },
    { range: '1000', title: 'A view', highlight: ['e2'] },
    { highlight: ['e2'] },
    'gone',
  ];

  test.each([5, MANY])('of %d events is told as it stands, and nothing is left out of it', (count) => {
    const { document, all } = toldOf(documentOf(count, { story: STORY }), null, 'time');
    expect(signsOf(document)).toEqual(['e3', 'e1', 'view', 'view']);
    expect(all).toBe(count);
  });

  it('of very many stands among the most important, so that no view of it is empty', () => {
    const { document } = toldOf(documentOf(MANY, { story: STORY }), null, 'time');
    expect(document.events).toHaveLength(MOST_TOLD + 3);
    expect(idsOf(document).slice(0, 4)).toEqual(['e1', 'e2', 'e3', 'e50']);
    const views = toldOf(documentOf(MANY, { story: [{ range: '1100/1200', title: 'A century' }] }), null, 'time');
    expect(signsOf(views.document)).toEqual(['view']);
    expect(views.document.events).toHaveLength(MOST_TOLD);
  });

  test.each<[what: string, passing: readonly number[], signs: readonly string[]]>([
    ['all of it', [1, 2, 3], ['e3', 'e1', 'view', 'view']],
    ['one event and a view', [3], ['e3', 'view']],
    ['what is raised', [2], ['view', 'view']],
    ['a view alone', [4], ['view']],
  ])('of which %s passes a filter is the same in a large file as in a small one', (_what, passing, signs) => {
    for (const count of [5, MANY]) {
      const { document, all } = toldOf(documentOf(count, { story: STORY }), maskOf(count, passing), 'time');
      expect(signsOf(document), String(count)).toEqual(signs);
      expect(idsOf(document).filter((id) => !passing.includes(Number(id.slice(1))))).toEqual([]);
      expect(all, String(count)).toBe(passing.length);
    }
  });

  test.each([5, MANY])('of which nothing passes leaves what does, of %d events', (count) => {
    const { document, all } = toldOf(documentOf(count, { story: ['e3', 'e1'] }), maskOf(count, [0, 4]), 'time');
    expect([signsOf(document), all]).toEqual([['summary', 'e0', 'e4', 'overview'], 2]);
  });
});

it('law: what is told passes, and every event of a step is there', () => {
  const files = fc.record({
    passing: fc.array(fc.nat(MANY - 1), { maxLength: 20 }),
    story: fc.array(fc.nat(MANY).map((index) => `e${String(index)}`), { maxLength: 5 }),
    isLarge: fc.boolean(),
  });
  const whole = documentOf(MANY);
  fc.assert(
    fc.property(files, ({ passing, story, isLarge }) => {
      const count = isLarge ? MANY : 100;
      const events = isLarge ? whole.events : whole.events.slice(0, count);
      const mask = maskOf(count, passing.map((index) => index % count));
      const { document, all } = toldOf({ ...whole, events, story }, mask, 'importance');
      for (const id of idsOf(document)) expect(mask[Number(id.slice(1))]).toBe(1);
      expect(signsOf(document)).not.toContain('?');
      expect(all).toBeGreaterThanOrEqual(document.events.length);
    }),
    { numRuns: 40 },
  );
}); // prettier-ignore
