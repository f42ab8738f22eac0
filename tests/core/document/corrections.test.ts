import { describe, expect, it, test } from 'vitest';
import { applyCorrections, readCorrections } from '../../../src/core/document/corrections.ts';
import { readDocument } from '../../../src/core/document/read.ts';
import type { EventsDocument, TimelineEvent } from '../../../src/core/document/types.ts';
import { CAMPAIGN, CONTEST, documentOf, eventAt, proofOf } from './sample.ts';

/** Stands in for the hash of core/extract: it only has to be the same for the same sentence. */
const hash = (quote: string): string => `#${quote.slice(0, 4)}`;

interface Outcome {
  readonly document: EventsDocument;
  readonly faults: readonly string[];
}

/** Reads and lays on, and gives all that was said. */
function corrected(yaml: unknown, document: EventsDocument = documentOf([CAMPAIGN, CONTEST])): Outcome {
  const { corrections, diagnostics } = readCorrections(yaml);
  const applied = applyCorrections(document, corrections, hash);
  const faults = [...diagnostics, ...applied.diagnostics].map(({ path, code }) => `${path} ${code}`);
  return { document: applied.document, faults };
}

function eventIn({ document }: Outcome, id: string): TimelineEvent | undefined {
  return document.events.find((event) => event.id === id);
}

function idsOf({ document }: Outcome): string[] {
  return document.events.map(({ id }) => id);
}

describe('nothing to correct', () => {
  test.each([[null], [undefined], [{}], [{ events: [] }]])('%j', (yaml) => {
    const document = documentOf([CAMPAIGN, CONTEST]);
    expect(corrected(yaml, document)).toEqual({ document, faults: [] });
  });
});

describe('set', () => {
  it('changes fields and remembers that a person did', () => {
    const outcome = corrected({
      events: [{ id: 'contest', set: { title: { en: 'WorldSkills' }, when: '2019-08-22/2019-08-27', lane: 'wages' } }],
    });
    expect(outcome.faults).toEqual([]);
    expect(eventIn(outcome, 'contest')).toEqual({
      ...CONTEST,
      title: { en: 'WorldSkills' },
      when: '2019-08-22/2019-08-27',
      lane: 'wages',
      edited: ['title', 'when', 'lane'],
    });
    expect(eventIn(outcome, 'campaign')).toEqual(CAMPAIGN);
  });

  it('reads a bare year of YAML, also before the common era', () => {
    const outcome = corrected({
      events: [
        { id: 'contest', set: { when: 2019 } },
        { id: 'campaign', set: { when: -220 } },
      ],
    });
    expect(outcome.document.events.map(({ when }) => when)).toEqual(['-0220', '2019']);
  });

  it('lets the later of two corrections win', () => {
    const outcome = corrected({ events: ['a', 'b'].map((title) => ({ id: 'contest', set: { title } })) });
    expect(eventIn(outcome, 'contest')).toMatchObject({ title: 'b', edited: ['title'] });
  });

  it('says what an event may be found by', () => {
    const set = { tags: ['skills', '技能'], place: '喀山', actor: 'WorldSkills' };
    const outcome = corrected({ events: [{ id: 'contest', set }] });
    expect(outcome.faults).toEqual([]);
    expect(eventIn(outcome, 'contest')).toMatchObject({ ...set, edited: ['tags', 'place', 'actor'] });
  });

  it('clears a field', () => {
    const outcome = corrected({ events: [{ id: 'campaign', clear: ['lane'] }] });
    expect(eventIn(outcome, 'campaign')).not.toHaveProperty('lane');
    expect(eventIn(outcome, 'campaign')?.edited).toEqual(['lane']);
  });
});

describe('hide', () => {
  it('takes the event out, and the links to it', () => {
    const links = [{ to: 'contest' }, { url: 'https://example.org/' }];
    const outcome = corrected(
      { events: [{ id: 'contest', hide: true }] },
      documentOf([{ ...CAMPAIGN, links }, CONTEST]),
    );
    expect(idsOf(outcome)).toEqual(['campaign']);
    expect(eventIn(outcome, 'campaign')?.links).toEqual([{ url: 'https://example.org/' }]);
  });
});

describe('merge', () => {
  const third = eventAt('2019-07', { id: 'third', importance: 0.9, links: [{ to: 'contest' }, { to: 'campaign' }] });

  it('makes one event of several, with all proofs in the order of the text', () => {
    const outcome = corrected(
      { events: [{ id: 'contest', merge: ['campaign', 'third'] }] },
      documentOf([CAMPAIGN, CONTEST, third]),
    );
    expect(outcome.faults).toEqual([]);
    expect(idsOf(outcome)).toEqual(['contest']);
    expect(eventIn(outcome, 'contest')).toEqual({
      ...CONTEST,
      evidence: [...CAMPAIGN.evidence, ...CONTEST.evidence],
      importance: 0.9,
      links: [],
    });
  });

  it('keeps all tags, each once', () => {
    const [first, second] = [eventAt('2018', { tags: ['a', 'b'] }), eventAt('2019', { tags: ['b', 'c'] })];
    const outcome = corrected({ events: [{ id: '2018', merge: ['2019'] }] }, documentOf([first, second]));
    expect(eventIn(outcome, '2018')?.tags).toEqual(['a', 'b', 'c']);
  });

  it('keeps a proof once', () => {
    const twin = { ...CONTEST, id: 'twin' };
    const outcome = corrected({ events: [{ id: 'contest', merge: ['twin'] }] }, documentOf([CONTEST, twin]));
    expect(eventIn(outcome, 'contest')?.evidence).toEqual(CONTEST.evidence);
  });

  it('follows a chain, and leads links to its end', () => {
    const link = eventAt('2018', { id: 'link', links: [{ to: 'third' }] });
    const outcome = corrected(
      {
        events: [
          { id: 'contest', merge: ['third'] },
          { id: 'campaign', merge: ['contest'] },
        ],
      },
      documentOf([CAMPAIGN, CONTEST, third, link]),
    );
    expect(idsOf(outcome)).toEqual(['campaign', 'link']);
    expect(eventIn(outcome, 'link')?.links).toEqual([{ to: 'campaign' }]);
    expect(eventIn(outcome, 'campaign')?.evidence).toHaveLength(2);
  });

  it('refuses a circle', () => {
    const outcome = corrected({
      events: [
        { id: 'contest', merge: ['campaign'] },
        { id: 'campaign', merge: ['contest'] },
      ],
    });
    expect(outcome.faults).toEqual(['events[1].merge[0] correction-conflict']);
    expect(idsOf(outcome)).toEqual(['contest']);
  });
});

describe('add', () => {
  it('puts in an event that a person answers for', () => {
    const outcome = corrected({ add: [{ id: 'press', when: '2019-07-25', title: '发稿', lane: 'wages' }] });
    expect(outcome.faults).toEqual([]);
    expect(eventIn(outcome, 'press')).toEqual({
      id: 'press',
      when: '2019-07-25',
      title: '发稿',
      lane: 'wages',
      evidence: [],
    });
  });

  it('can gather the proofs of others', () => {
    const outcome = corrected({
      add: [{ id: 'both', when: '2019', title: 'T' }],
      events: [{ id: 'both', merge: ['contest', 'campaign'] }],
    });
    expect(idsOf(outcome)).toEqual(['both']);
    expect(eventIn(outcome, 'both')?.evidence).toHaveLength(2);
  });

  it('does not take the id of another', () => {
    const outcome = corrected({ add: [{ id: 'contest', when: '2019', title: 'T' }] });
    expect(outcome.faults).toEqual(['add[0].id correction-conflict']);
    expect(eventIn(outcome, 'contest')).toEqual(CONTEST);
  });
});

describe('the document', () => {
  it('gets title, summary, order of telling and lanes', () => {
    const outcome = corrected({
      title: { en: 'T' },
      summary: 'S',
      story: ['contest', { id: 'campaign' }, 'contest'],
      lanes: [
        { id: 'skills', label: '技能提升' },
        { id: 'wages', color: '#000000' },
      ],
    });
    expect(outcome.faults).toEqual([]);
    expect(outcome.document).toMatchObject({
      title: { en: 'T' },
      summary: 'S',
      story: ['contest', 'campaign'],
      lanes: [
        { id: 'skills', label: '技能提升' },
        { id: 'wages', label: '治欠保支', color: '#000000' },
      ],
    });
    expect(readDocument(outcome.document).diagnostics).toEqual([]);
  });
});

describe('the order of telling', () => {
  it('may hold saved views, and events in views of their own, as often as they are named', () => {
    const story = [
      { range: 2019, title: 'All of it', seconds: 30 },
      'contest',
      { event: 'campaign', highlight: ['contest'], notes: 'N' },
      { event: { id: 'contest' }, text: 'again' },
      'contest',
    ];
    const outcome = corrected({ story });
    expect(outcome.faults).toEqual([]);
    expect(outcome.document.story).toEqual([
      { range: '2019', title: 'All of it', seconds: 30 },
      'contest',
      { event: 'campaign', highlight: ['contest'], notes: 'N' },
      { event: 'contest', text: 'again' },
    ]);
    expect(readDocument(outcome.document).diagnostics).toEqual([]);
  });

  it('follows an event that another one tells', () => {
    const yaml = { events: [{ id: 'campaign', merge: ['contest'] }], story: [{ title: 'T', highlight: ['contest'] }] };
    expect(corrected(yaml).document.story).toEqual([{ title: 'T', highlight: ['campaign'] }]);
  });
});

describe('after a re-run', () => {
  const again = { ...CONTEST, id: 'contest-2' };
  const rerun = documentOf([CAMPAIGN, again]);
  const sentence = hash(CONTEST.evidence[0]?.quote ?? '');

  it('finds an event whose id is gone by its sentence', () => {
    const outcome = corrected({ events: [{ id: 'contest', sentence, set: { title: 'T' } }] }, rerun);
    expect(outcome.faults).toEqual([]);
    expect(eventIn(outcome, 'contest-2')?.title).toBe('T');
  });

  it('finds it also where only another correction names its sentence', () => {
    const outcome = corrected({ events: [{ id: 'contest', sentence }], story: ['contest', 'campaign'] }, rerun);
    expect(outcome.document.story).toEqual(['contest-2', 'campaign']);
  });

  it('does not take one that another correction names', () => {
    const second = { ...CONTEST, id: 'opening', evidence: [proofOf('第45届世界技能大赛9月份举办。', '举办')] };
    const yaml = {
      events: [
        { id: 'contest', sentence, set: { title: 'T' } },
        { id: 'opening', sentence, set: { title: 'U' } },
      ],
    };
    const outcome = corrected(yaml, documentOf([again, second]));
    expect(outcome.document.events.map(({ title }) => title)).toEqual(['T', 'U']);
  });

  it('does not guess between two events of a sentence', () => {
    const outcome = corrected(
      { events: [{ id: 'contest', sentence, hide: true }] },
      documentOf([again, { ...again, id: 'contest-3' }]),
    );
    expect(outcome.faults).toEqual(['events[0] correction-unmatched']);
    expect(idsOf(outcome)).toEqual(['contest-2', 'contest-3']);
  });
});

describe('what does not fit is reported', () => {
  test.each([
    [{ events: [{ id: 'gone', set: { title: 'T' } }] }, ['events[0] correction-unmatched']],
    [{ events: [{ id: 'gone', sentence: '#gone', hide: true }] }, ['events[0] correction-unmatched']],
    [{ events: [{ id: 'contest', merge: ['gone'] }] }, ['events[0].merge[0] correction-unmatched']],
    [{ story: ['gone', 'contest'] }, ['story[0] correction-unmatched']],
    [{ story: ['contest'], events: [{ id: 'contest', hide: true }] }, ['story[0] correction-conflict']],
    [{ story: [{ range: 'May', title: 'T' }] }, ['story[0].range edtf']],
    [{ story: [{ notes: 'N' }] }, ['story[0] story-empty']],
    [{ story: [{ lanes: ['gone'] }] }, ['story[0].lanes lane-unknown', 'story[0] story-empty']],
    [{ story: [{ event: 'gone', text: 'T' }] }, ['story[0].event correction-unmatched']],
    [{ story: [{ event: 'contest', colour: 'red' }] }, ['story[0].colour field-unknown']],
    [{ lanes: [{ id: 'gone', color: '#000000' }] }, ['lanes[0] correction-unmatched']],
    [{ events: [{ id: 'contest', set: { lane: 'gone' } }] }, ['events[0].set.lane lane-unknown']],
    [{ add: [{ id: 'x', when: '2019', title: 'T', lane: 'gone' }] }, ['add[0].lane lane-unknown']],
    [{ events: [null, { id: 'gone' }] }, ['events[0] type', 'events[1] correction-unmatched']],
  ])('%j', (yaml, faults) => {
    expect(corrected(yaml).faults).toEqual(faults);
  });
});

describe('slips of the pen are reported, the rest is laid on', () => {
  test.each([
    ['nonsense', [' type']],
    [{ evnets: [] }, ['evnets field-unknown']],
    [{ events: [{ id: 'contest', set: { tilte: 'T' } }] }, ['events[0].set.tilte field-unknown']],
    [{ events: [{ id: 'contest', set: { when: 'autumn' } }] }, ['events[0].set.when edtf']],
    [{ events: [{ id: 'contest', set: { tags: 'skills' } }] }, ['events[0].set.tags type']],
    [{ events: [{ id: 'contest', set: { status: 'done' } }] }, ['events[0].set.status type']],
    [{ events: [{ id: 'contest', clear: ['title'] }] }, ['events[0].clear[0] type']],
    [{ events: [{ set: { title: 'T' } }] }, ['events[0].id missing']],
    [{ events: [{ id: 12345 }] }, ['events[0].id type']],
    [{ add: [{ id: 'x', title: 'T' }] }, ['add[0].when missing']],
    [{ lanes: [{ id: 'wages', color: 'red' }] }, ['lanes[0].color color']],
  ])('%j', (yaml, faults) => {
    expect(corrected(yaml).faults).toEqual(faults);
  });

  it('says to put a number in quotes', () => {
    expect(readCorrections({ events: [{ id: 12345 }] }).diagnostics[0]?.message).toBe(
      'expected text, met 12345; write it in quotes',
    );
  });
});
