/** Small documents for tests: a text of two sentences, and events on it. */
import type { EventsDocument, Evidence, TimelineEvent, Undated } from '../../../src/core/document/types.ts';

export const TEXT = '专项行动自7月16日至8月26日开展，为期40天。第45届世界技能大赛9月份举办。';

/** The proof of a part of TEXT, whose date is `dateText`. */
export function proofOf(quote: string, dateText: string, more: Partial<Evidence> = {}): Evidence {
  const start = TEXT.indexOf(quote);
  return {
    quote,
    start,
    end: start + quote.length,
    dateText,
    dateStart: TEXT.indexOf(dateText),
    implied: [{ field: 'year', value: '2019', from: 'published' }],
    rule: 'month-day',
    ...more,
  };
}

export const CAMPAIGN: TimelineEvent = {
  id: 'campaign',
  when: '2019-07-16/2019-08-26',
  title: { 'zh-Hans': '专项行动', en: 'Wage campaign' },
  lane: 'wages',
  evidence: [
    proofOf('专项行动自7月16日至8月26日开展，为期40天。', '7月16日至8月26日', {
      duration: { text: '为期40天', days: 40 },
    }),
  ],
};

export const CONTEST: TimelineEvent = {
  id: 'contest',
  when: '2019-09',
  title: '世界技能大赛',
  evidence: [proofOf('第45届世界技能大赛9月份举办。', '9月份')],
};

/** A telling whose words stand for no date that could be drawn. */
export const UNDATED: Undated = {
  quote: '专项行动自7月16日至8月26日开展，为期40天。',
  start: 0,
  end: 25,
  dateText: '40天',
  title: { 'zh-Hans': '专项行动' },
};

export function documentOf(events: readonly TimelineEvent[], more: Partial<EventsDocument> = {}): EventsDocument {
  return {
    version: 1,
    title: '时间线',
    language: 'zh-Hans',
    asOf: '2019-07-25',
    source: { text: TEXT },
    lanes: [{ id: 'wages', label: '治欠保支', color: '#a33a4a' }],
    events,
    ...more,
  };
}

/** An event that a person added: only its id and its date matter. */
export function eventAt(when: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return { id: when, when, title: when, evidence: [], ...more };
}
