/** Documents of every size for decks, and one that nobody means well with. */
import type { EventsDocument, Evidence } from '../../../src/core/document/types.ts';
import { documentOf, event, sequence } from '../../scenes/support/documents.ts';
import { ministry, ministryInEnglish } from '../../scenes/support/ministry.ts';

/** A proof for an event that has one sentence. */
export function proof(quote: string, dateText: string): Evidence {
  const dateStart = quote.indexOf(dateText);
  return { quote, start: 0, end: quote.length, dateText, dateStart, implied: [], rule: 'test' };
}

const LONG = '会议要求各单位把主题教育同2019年下半年的就业、社保、技能、欠薪和窗口作风等工作结合起来，逐项列出清单。';

/** One event with more words than any slide holds. */
export const wordy: EventsDocument = documentOf(LONG.repeat(3), 'zh-Hans', {
  asOf: '2019-07-25',
  summary: LONG.repeat(6),
  source: { publisher: LONG.repeat(2), published: '2019-07-25' },
  events: [
    event('2019-07-16', LONG.repeat(4), {
      summary: LONG.repeat(8),
      evidence: [proof(`7月16日，${LONG.repeat(8)}`, '7月16日')],
      notes: '先停一下。\n再说清单。',
    }),
  ],
});

export const withProof: EventsDocument = {
  ...ministry,
  source: { publisher: '示例日报', published: '2019-07-25' },
  events: ministry.events.map((each, place) => ({
    ...each,
    evidence: [proof(`7月16日的原句第${String(place)}号。`, '7月16日')],
    ...(place === 0 && { notes: '讲到这里停一下。' }),
  })),
};

const WORDS = ['Treaty', 'signed', 'in', 'the', 'north', 'after', 'long', 'talks', 'of', 'ministers'];

/** Three hundred events in four lanes over sixty years. */
export function many(count = 300): EventsDocument {
  const next = sequence(7);
  const word = (): string => WORDS[Math.floor(next() * WORDS.length)] ?? '';
  const events = Array.from({ length: count }, (_, place) => {
    const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
    const title = `${String(place)} ${word()} ${word()} ${word()}`;
    const when = `${String(1960 + Math.floor(next() * 60))}-${month}-${day}`;
    return event(when, title, { lane: `Lane ${String(place % 4)}`, id: String(place) });
  });
  return documentOf('Many', 'en', { asOf: '2020-01-01', events });
}

const empty = documentOf('Nothing', 'en', { events: [] });
const one = documentOf('只有一个', 'zh-Hant', { events: [event('2019-07', '一件事')] });

/** A story of events and saved views of a document. */
function told(document: EventsDocument): EventsDocument {
  const [first, second, third] = document.events.map(({ id }) => id);
  if (first === undefined || second === undefined || third === undefined) throw new Error('it needs three events');
  const lane = document.lanes[0]?.id ?? '';
  const own = { title: 'July 七月', text: 'All of July. 七月的一切。' };
  return {
    ...document,
    story: [
      first,
      {
        event: second,
        title: 'Told anew 重述',
        text: 'In other words. 换句话说。',
        notes: 'Wait. 等一下。',
        seconds: 90,
      },
      { range: '2019-07', highlight: [first, third], ...own, notes: 'Slowly. 慢一点。', seconds: 130 },
      { lanes: [lane], title: 'One lane 一条线' },
      { event: third, range: '2019-06/2019-08', seconds: 60 },
      { range: '1801/1802' },
      { range: '../2019-07-10', lanes: ['nobody'] },
    ],
  };
}

export const story = told(withProof);
const storyInEnglish = told(ministryInEnglish);

export const DOCUMENTS: readonly (readonly [string, EventsDocument])[] = [
  ['no event', empty],
  ['one event', one],
  ['fourteen events', withProof],
  ['fourteen events in English', ministryInEnglish],
  ['a story with views', story],
  ['a story with views in English', storyInEnglish],
  ['too many words', wordy],
  ['three hundred events', many()],
];
