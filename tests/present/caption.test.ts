/** What a slide says of each kind of step, in the language of the talk. */
import { describe, expect, it, test } from 'vitest';
import { stepsOf } from '../../src/core/document/story.ts';
import type { EventsDocument, StoryStep, TimelineEvent } from '../../src/core/document/types.ts';
import type { Language } from '../../src/core/time/types.ts';
import { captionOf, type Caption } from '../../src/present/caption.ts';
import { proofOf, TEXT } from '../core/document/sample.ts';

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

function documentOf(whens: readonly string[], more: Partial<EventsDocument> = {}): EventsDocument {
  const events = whens.map((when, index) => ({ id: `e${String(index)}`, when, title: when, evidence: [] }));
  return { version: 1, title: 'T', language: 'en', lanes: [], events, ...more };
}

/** The captions of all steps of a document. */
function captionsOf(document: EventsDocument, language: Language = 'en'): readonly Caption[] {
  const content = { document, all: document.events.length, language, isDark: false } as const;
  return stepsOf(document).map((step) => captionOf(step, { ...content, order: 'time', scale: 'true' }));
}

const EVENT: TimelineEvent = {
  id: 'moon',
  when: '1969-07-20',
  title: { 'zh-Hans': '登月', en: 'Moon landing' },
  summary: { 'zh-Hans': '两人登上月球。', en: 'Two walked.' },
  notes: { en: 'Pause here.' },
  evidence: [proofOf(TEXT.slice(0, 5), TEXT.slice(0, 2))],
  media: [{ url: 'https://example.org/moon.jpg', alt: 'Moon' }],
};

describe('a step of an event', () => {
  const document = documentOf([], { events: [EVENT], title: { 'zh-Hans': '航天', en: 'Space' }, summary: 'All' });

  test.each<[Language, Partial<Caption>]>([
    ['en', { when: '20 July 1969', title: 'Moon landing', text: 'Two walked.', notes: 'Pause here.' }],
    ['zh-Hans', { when: '1969年7月20日', title: '登月', text: '两人登上月球。', notes: 'Pause here.' }],
    ['zh-Hant', { when: '1969年7月20日', title: '登月', text: '两人登上月球。', notes: 'Pause here.' }],
  ])('in %s', (language, said) => {
    const caption = captionsOf(document, language)[1];
    expect(caption).toEqual({ ...said, datetime: '1969-07-20', evidence: EVENT.evidence, media: EVENT.media });
  });

  test.each<[when: string, words: string, datetime: string | undefined]>([
    ['2019-07-16/2019-08-26', '16 July – 26 August 2019', '2019-07-16'],
    ['2019-07/..', 'from July 2019', '2019-07'],
    ['../2019-07-01', 'until 1 July 2019', '2019-07-01'],
    ['-0220', '221 BCE', undefined],
    ['2019-21', 'spring 2019', undefined],
    ['soon', '', undefined],
    ['', '', undefined],
  ])('%j', (when, words, datetime) => {
    expect(captionsOf(documentOf([when]))[1]).toMatchObject({ when: words, datetime, evidence: [], media: [] });
  });

  it('that a person added has no proof, which is not the same as a step that needs none', () => {
    const [summary, event] = captionsOf(documentOf(['2019']));
    expect([summary?.evidence, event?.evidence]).toEqual([null, []]);
  });
});

describe('a step of a story', () => {
  const tell = (step: string | StoryStep, language: Language = 'en'): Caption | undefined =>
    captionsOf(documentOf([], { events: [EVENT], story: [step] }), language)[0];

  test.each<[what: string, step: StoryStep, said: Partial<Caption>]>([
    ['a view has no date of its own', { range: '1969', title: 'A year' }, { when: '', datetime: undefined, title: 'A year', text: '', notes: '', evidence: null, media: [] }],
    ['a view without words', { range: '1969' }, { when: '', title: '', text: '' }],
    ['an event in other words', { event: 'moon', title: 'One step', notes: 'Louder' }, { when: '20 July 1969', title: 'One step', text: 'Two walked.', notes: 'Louder', evidence: EVENT.evidence }],
    ['an event in a stretch of its own', { event: 'moon', range: '1960/1970' }, { when: '20 July 1969', datetime: '1969-07-20' }],
  ])('%s', (_what, step, said) => {
    expect(tell(step)).toMatchObject(said);
  }); // prettier-ignore

  test.each<[Language, string]>([
    ['en', 'A year'],
    ['zh-Hans', '一年'],
    ['zh-Hant', '一年'],
  ])('in %s', (language, title) => {
    expect(tell({ range: '1969', title: { 'zh-Hans': '一年', en: 'A year' } }, language)?.title).toBe(title);
  });
});

describe('from when to when a whole reaches', () => {
  test.each<[whens: readonly string[], words: string]>([
    [[], ''],
    [['soon'], ''],
    [['../..'], ''],
    [['2019-07-16'], '16 July 2019'],
    [['2019-07-16', '2019-07-16'], '16 July 2019'],
    [['2019-09'], 'September 2019'],
    [['2019-07-16', '2019-06-14', '2019-09'], '14 June – September 2019'],
    [['2019-07-16', 'soon', '2019-06-14'], '14 June – 16 July 2019'],
    [['2019-07/..'], 'July 2019'],
    [['2019-06-14/..', '2019-07-16'], '14 June – 16 July 2019'],
    [['../2018-12-31', '2020/..'], '31 December 2018 – 2020'],
    [['2019?', '2020~'], '2019 (uncertain) – c. 2020'],
    [['-0220', '1969-07-16'], '221 BCE – 16 July 1969'],
    [['Y-13800000000', '2019'], '13.8 billion years ago – 2019'],
  ])('%j: %s', (whens, words) => {
    const [summary, ...others] = captionsOf(documentOf(whens));
    expect(summary).toMatchObject({ when: words, datetime: undefined, title: 'T', text: '', evidence: null });
    if (whens.length > 1) expect(others.at(-1)).toMatchObject({ when: words, title: 'T' });
  });

  test.each<[Language, string]>([
    ['en', '14 June – September 2019'],
    ['zh-Hans', '2019年6月14日至9月'],
    ['zh-Hant', '2019年6月14日至9月'],
  ])('in %s', (language, words) => {
    expect(captionsOf(documentOf(['2019-09', '2019-06-14']), language)[0]?.when).toBe(words);
  });

  it('is worked out anew for other events, and told in each language', () => {
    const document = documentOf(['2019', '2021']);
    expect(LANGUAGES.map((language) => captionsOf(document, language)[0]?.when)).toEqual([
      ...['2019年至2021年', '2019年至2021年', '2019–2021'],
    ]);
    expect(captionsOf(documentOf(['1969', '1970']))[0]?.when).toBe('1969–1970');
  });
});
