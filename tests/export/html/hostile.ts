/** Documents whose every text is somebody's attempt to get out of it. */
import type { EventsDocument, TimelineEvent } from '../../../src/core/document/types.ts';
import { fc } from '../../support/laws.ts';

export const ATTEMPTS = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '-->',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</date-line></ol><iframe src=//evil.example>',
  '<style>*{display:none}</style>',
  ']]>',
  '&lt;b&gt; &amp; &#x6A;avascript&colon;alert(1)',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/x',
  '\uFFFE//evil.example/x',
  'java\0script:alert(1)',
  'nul \0 bell \u0007 escape \u001B',
  'lone \uD800 and \uDC00 surrogates',
  'turned \u202Egnp.exe\u2066 and left open',
  'line\u2028and\u2029ends\r\nof\rall\nkinds',
  '${alert(1)} {{alert(1)}} `x`',
  'https://example.org/?a=1&b="<2>"',
  'https://bank.example@evil.example/',
  '中文，标点。“引号”',
  "=cmd|'/c calc'!A1",
  "'=1+1",
  '\t@SUM(A1)',
  '＝HYPERLINK("https://evil.example")',
  'a,"b;c\\n',
  '# heading\n- item\n1. one\n> quote\n---\n    code',
  '[a](https://evil.example) ![b](c) *d* _e_ ~~f~~ [g]: h <https://i.example>',
  'END:VEVENT\r\nBEGIN:VALARM',
  ' ',
];

const texts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ATTEMPTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...ATTEMPTS), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')),
  },
);

const WHENS = [
  '2019-07-16', '2019-07-16/2019-08-26', '2019-06-14/..', '../2019-06-30', '2019-09', '2019-06-21~/2019-06-30~', '-0220',
  'Y-13800000000', '2019-22', '1130~', '198X', '2019-07-16T09:30+08:00',
]; // prettier-ignore

function some<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(value, { maxLength: 2 });
}

const evidence = texts.map((quote) => ({
  ...{ quote, start: 0, end: quote.length, dateText: quote, dateStart: 0, implied: [], rule: quote },
}));

const event = (index: number): fc.Arbitrary<TimelineEvent> =>
  fc.record(
    {
      id: texts.map((text) => `${String(index)} ${text}`),
      when: fc.constantFrom(...WHENS),
      title: fc.oneof(texts, texts.map((en) => ({ en }))),
      evidence: some(evidence),
      summary: texts,
      lane: texts,
      status: fc.constantFrom('happened', 'ongoing', 'planned', 'cancelled'),
      importance: fc.double({ min: 0, max: 1, noNaN: true }),
      tags: some(texts),
      place: texts,
      actor: texts,
      links: some(fc.record({ url: texts, label: texts }, { requiredKeys: ['url'] })),
      media: some(fc.record({ url: texts, alt: texts, credit: texts }, { requiredKeys: ['url', 'alt'] })),
    },
    { requiredKeys: ['id', 'when', 'title', 'evidence'] },
  ); // prettier-ignore

/** Up to four events, with everything that a document may hold. */
export const hostileDocuments: fc.Arbitrary<EventsDocument> = fc
  .tuple(fc.tuple(event(0), event(1), event(2), event(3)), fc.integer({ min: 0, max: 4 }))
  .chain(([events, count]) =>
    fc.record(
      {
        version: fc.constant(1 as const),
        title: texts,
        language: fc.constantFrom('en', 'zh-Hans', 'zh-Hant'),
        lanes: some(texts).map((ids) => ids.map((id) => ({ id, label: id, color: '#aa3333' }))),
        events: fc.constant(events.slice(0, count)),
        summary: texts,
        asOf: fc.constant('2019-07-25'),
        source: fc.record({ title: texts, url: texts, publisher: texts, published: fc.constant('2019-07-25') }, { requiredKeys: [] }),
        undated: some(evidence.chain(({ quote, start, end, dateText }) => texts.map((title) => ({ quote, start, end, dateText, title })))),
      },
      { requiredKeys: ['version', 'title', 'language', 'lanes', 'events'] },
    ),
  ); // prettier-ignore

/** A text as a browser gives it back: without what is dropped, with its own line ends. */
export function asRead(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu, '').replace(/\r\n?/g, '\n');
}
