import { describe, expect, it, test } from 'vitest';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { textIn } from '../../src/core/document/text.ts';
import { formatEdtf } from '../../src/core/time/edtf.ts';
import { icsOf } from '../../src/export/ics.ts';
import { folded, icsText } from '../../src/export/ics.lines.ts';
import { values } from '../core/time/arbitrary.ts';
import { fc } from '../support/laws.ts';
import { asRead, hostileDocuments } from './html/hostile.ts';
import { readCalendar, textOf, type CalendarEvent } from './support/calendar.ts';
import { DATA, dataDocument, documentOf, manyEvents } from './support/documents.ts';

function eventsOf(document: EventsDocument, isAll = true): CalendarEvent[] {
  return readCalendar(icsOf(document, { isAll }).text).events;
}

/** "VALUE=DATE:20190716", "20190716T013000Z", "" for what is not there. */
function valueIn(event: CalendarEvent | undefined, name: string): string {
  const property = event?.get(name);
  return property === undefined ? '' : `${property.parameters.slice(1)}:${property.value}`.replace(/^:/, '');
}

function timeOf(when: string): [string, string, string, boolean] {
  const [event] = eventsOf(documentOf([{ when }]));
  const isFree = event?.get('TRANSP')?.value === 'TRANSPARENT';
  const days = (name: string): string => valueIn(event, name).replace('VALUE=DATE:', '');
  return [days('DTSTART'), days('DTEND'), textOf(event?.get('SUMMARY')?.value), isFree];
}

describe('a date in a calendar', () => {
  test.each([
    ['a day', '2019-07-16', '20190716', '20190717', 'Event', true],
    ['the last day of a year', '2019-12-31', '20191231', '20200101', 'Event', true],
    ['days', '2019-07-16/2019-08-26', '20190716', '20190827', 'Event', true],
    ['a time of a zone', '2019-07-16T09:30+08:00', '20190716T013000Z', '', 'Event', false],
    ['a time that is another day in UTC', '2019-07-16T02:00+08:00', '20190715T180000Z', '', 'Event', false],
    ['a time of no zone', '2019-07-16T09:30', '20190716T093000', '', 'Event', false],
    ['hours', '2019-07-16T09:30Z/2019-07-16T11:00Z', '20190716T093000Z', '20190716T110000Z', 'Event', false],
  ])('%s is as exact as told', (_name, when, ...expected) => {
    expect(timeOf(when)).toEqual(expected);
  });

  test.each([
    ['a month', '2019-09', '20190901', '20191001', 'some time in September 2019'],
    ['a season', '2019-22', '20190601', '20190901', 'some time in summer 2019'],
    ['a year', '2020', '20200101', '20210101', 'some time in 2020'],
    ['a century', '19XX', '19000101', '20000101', 'some time in the 20th century'],
    ['some day', '2019-07-XX', '20190701', '20190801', 'a day in July 2019'],
    ['about a day', '2019-07-16~', '20190716', '20190717', 'around 16 July 2019'],
    ['a day in doubt', '2019-07-16?', '20190716', '20190717', '16 July 2019 (uncertain)'],
    ['about a time', '2019-07-16T23:30-05:00~', '20190716', '20190717', 'around 16 July 2019, 23:30 (UTC−5)'],
    ['late June', '2019-06-21~/2019-06-30~', '20190621', '20190701', 'late June 2019'],
    ['months', '2019-07/2019-08', '20190701', '20190901', 'July–August 2019'],
    ['going on: as far as is known', '2019-06-14/..', '20190614', '20190726', 'from 14 June 2019'],
    ['without an end, to come', '2019-10-01/..', '20191001', '20191002', 'from 1 October 2019'],
    ['an end that nobody knows', '2019-06-14/', '20190614', '20190615', 'from 14 June 2019 (end unknown)'],
    ['a day to a time', '2019-07-16/2019-07-18T10:00', '20190716', '20190719', '16 July 2019 – 18 July 2019, 10:00'],
  ])('%s takes all that it may be, and says so', (_name, when, start, end, words) => {
    expect(timeOf(when)).toEqual([start, end, `Event (${words})`, true]);
  });

  test.each(['-0220', '0000', 'Y-13800000000', 'Y20000', '9999', '../2019-06-30', '/2019-06'])(
    '%s is in no calendar, and counted',
    (when) => {
      const { text, written, left } = icsOf(documentOf([{ when }, { when: '2019-07-16' }]), { isAll: true });
      expect([written, left, readCalendar(text).events.length]).toEqual([1, 1, 1]);
    },
  );

  test.each([
    ['zh-Hans', '会议（2019年9月某时）', '2019年9月某时（计划中）'],
    ['zh-Hant', '会议（2019年9月某時）', '2019年9月某時（計劃中）'],
  ] as const)('is told in %s', (language, summary, description) => {
    const [event] = eventsOf(documentOf([{ when: '2019-09', title: '会议' }], { language }));
    expect(['SUMMARY', 'DESCRIPTION'].map((name) => textOf(event?.get(name)?.value))).toEqual([summary, description]);
  });
});

describe('what is coming', () => {
  test.each([
    ['over', { when: '2019-07-16' }, false],
    ['the as-of day itself', { when: '2019-07-25' }, false],
    ['the day after', { when: '2019-07-26' }, true],
    ['going on, with an end', { when: '2019-07-16/2019-08-26' }, false],
    ['going on, without an end', { when: '2019-06-14/..' }, true],
    ['this month: it may still come', { when: '2019-07' }, true],
    ['stated as planned', { when: '2019-07/2019-12', status: 'planned' }, true],
    ['cancelled', { when: '2019-09', status: 'cancelled' }, false],
  ] as const)('%s', (_name, event, isComing) => {
    expect(eventsOf(documentOf([event]), false)).toHaveLength(isComing ? 1 : 0);
  });

  it('is nothing where no as-of day is known', () => {
    const { version, title, language, lanes, events } = documentOf([{ when: '2999-01-01' }]);
    const document = { version, title, language, lanes, events };
    expect(icsOf(document)).toMatchObject({ written: 0, left: 0 });
  });

  it('is these four in the article of the ministry', () => {
    const events = eventsOf(dataDocument('mohrss-2019/timeline.json'), false);
    expect(events.map((event) => [event.get('DTSTART')?.value, textOf(event.get('SUMMARY')?.value)])).toEqual([
      ['20190614', '全员大讨论，列出三张清单（2019年6月14日起）'],
      ['20190701', '企业减负的效果预计进一步增强（2019年下半年）'],
      ['20190801', '第45届世界技能大赛（2019年8月某时）'],
      ['20190901', '练兵比武全国赛（2019年9月某时）'],
    ]);
  });
});

it('tells proof, place, lane, links and source', () => {
  const evidence = { quote: 'On July 16, it began.', start: 0, end: 21, dateText: 'July 16', dateStart: 3, implied: [], rule: 'r' }; // prettier-ignore
  const links = [{ url: 'a/b' }, { url: 'https://example.org/é?a=1,2', label: 'Page' }];
  const event = { when: '2019-07-16', lane: 'a', place: 'Beijing; Haidian', evidence: [evidence], links };
  const [read] = eventsOf(
    documentOf([{ ...event, status: 'cancelled' }], {
      lanes: [{ id: 'a', label: 'Lane, one' }],
      source: { publisher: 'P', published: '2019-07-24', url: 'https://example.org/s' },
    }),
  );
  expect(Object.fromEntries([...(read ?? [])].map(([name, { value }]) => [name, value]))).toEqual({
    UID: read?.get('UID')?.value,
    DTSTAMP: '20190725T000000Z',
    DTSTART: '20190716',
    DTEND: '20190717',
    SUMMARY: 'Event',
    DESCRIPTION: [
      '16 July 2019 (cancelled)',
      String.raw`“On July 16\, it began.”`,
      String.raw`Place: Beijing\; Haidian`,
      'a/b',
      String.raw`Page https://example.org/é?a=1\,2`,
      'Source: P https://example.org/s',
    ].join(String.raw`\n`),
    CATEGORIES: String.raw`Lane\, one`,
    LOCATION: String.raw`Beijing\; Haidian`,
    URL: 'https://example.org/%C3%A9?a=1,2',
    STATUS: 'CANCELLED',
    TRANSP: 'TRANSPARENT',
  });
});

test.each([
  ['the as-of day', { asOf: '2019-07-25' }, '20190725T000000Z'],
  ['the day of publication', { asOf: '-0044-03-15', source: { published: '2019-07-24' } }, '20190724T000000Z'],
  ['nothing known', { asOf: '-0044-03-15' }, '19700101T000000Z'],
])('the stamp is no clock: %s', (_name, rest, stamp) => {
  expect(valueIn(eventsOf(documentOf([{ when: '2019-07-16' }], rest))[0], 'DTSTAMP')).toBe(stamp);
});

it('keeps the UID of an event when others come and when it is told in another language', () => {
  const uids = (document: EventsDocument, language: 'en' | 'zh-Hans'): (string | undefined)[] =>
    readCalendar(icsOf(document, { isAll: true, language }).text).events.map((event) => event.get('UID')?.value);
  const title = { en: 'T', 'zh-Hans': '时间线' };
  const event = { id: 'x', when: '2019-07-16' };
  const [uid] = uids(documentOf([event], { title }), 'en');
  expect(uids(documentOf([{ id: 'y', when: '2019-07-15' }, event], { title }), 'zh-Hans')[1]).toBe(uid);
  expect(uids(documentOf([event], { title: 'Another' }), 'en')[0]).not.toBe(uid);
});

test.each([
  ['ASCII', 'a'.repeat(200)],
  ['Chinese', `SUMMARY:${'根治欠薪夏季专项行动'.repeat(20)}`],
  ['emoji', `a${'🧭'.repeat(60)}`],
  ['just enough', 'a'.repeat(75)],
])('lines of %s are folded at 75 octets between characters', (_name, line) => {
  const text = folded(line);
  const pieces = text.slice(0, -2).split('\r\n');
  expect(Math.max(...pieces.map((piece) => Buffer.byteLength(piece)))).toBeLessThanOrEqual(75);
  expect(pieces.length).toBe(line.length === 75 ? 1 : pieces.length);
  expect(pieces.filter((piece) => /\p{Cs}/u.test(piece))).toEqual([]);
  expect(text.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
});

test('law: a text comes back, without what no file may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textOf(icsText(text))).toBe(asRead(text).replace(/[\u2028\u2029]/g, '\n'));
    }),
  );
});

test('law: whatever the texts, it is a calendar with every event that fits, each whole', () => {
  fc.assert(
    fc.property(hostileDocuments, fc.constantFrom('en', 'zh-Hans', 'zh-Hant'), (document, language) => {
      const { text, written, left } = icsOf(document, { isAll: true, language });
      const { head, events } = readCalendar(text);
      const read = (told: string): string => asRead(told).replace(/[\u2028\u2029]/g, '\n');
      expect(textOf(head.get('NAME')?.value)).toBe(read(textIn(document.title, language)));
      expect([written + left, events.length]).toEqual([document.events.length, written]);
      expect(new Set(events.map((event) => event.get('UID')?.value)).size).toBe(written);
      const titles = document.events.map(({ title }) => read(textIn(title, language)));
      for (const event of events) {
        for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DESCRIPTION']) expect(event.has(name)).toBe(true);
        const summary = textOf(event.get('SUMMARY')?.value);
        expect(titles.some((title) => summary.startsWith(title))).toBe(true);
      }
    }),
  );
});

test('law: an event ends after it starts, in the same kind of time, and only what is exact stands without words', () => {
  fc.assert(
    fc.property(values.map(formatEdtf), (when) => {
      const { text, written, left } = icsOf(documentOf([{ when }]), { isAll: true });
      expect(written + left).toBe(1);
      const [event] = readCalendar(text).events;
      if (event === undefined) return;
      const [start, end] = [event.get('DTSTART'), event.get('DTEND')];
      expect(start?.value).toMatch(/^\d{8}(T\d{6}Z?)?$/);
      if (end !== undefined) {
        expect(end.value > (start?.value ?? '')).toBe(true);
        expect([end.parameters, end.value.length]).toEqual([start?.parameters, start?.value.length]);
      }
      const isExact = /^\d{4}-\d\d-\d\d(T[\d:]+(Z|[+-]\d\d:\d\d)?)?(\/\d{4}-\d\d-\d\d(T[\d:]+(Z|[+-]\d\d:\d\d)?)?)?$/.test(when);
      if (!isExact) expect(textOf(event.get('SUMMARY')?.value)).toMatch(/^Event \(.+\)$/s);
    }),
  );
}); // prettier-ignore

test.each([0, 1, 2000])('%i events', (count) => {
  const calendar = icsOf(manyEvents(count), { isAll: true });
  expect([calendar.written, calendar.left]).toEqual([count, 0]);
  expect(readCalendar(calendar.text).events).toHaveLength(count);
});

test.each(DATA)('%s: every event is written or counted', (path) => {
  const document = dataDocument(path);
  const { text, written, left } = icsOf(document, { isAll: true });
  expect(readCalendar(text).events).toHaveLength(written);
  expect(written + left).toBe(document.events.length);
});
