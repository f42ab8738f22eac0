/** Random documents of every kind of date, and random viewports around them. */
import type { TimelineEvent } from '../../../src/core/document/types.ts';
import { civilOf, DAY, dayNumber, isoDay } from '../../../src/core/time/civil.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { fc } from '../../support/laws.ts';

const FIRST = dayNumber(2019, 1, 1);

export const day = (number: number): string => isoDay(civilOf(FIRST + number));
const date = fc.integer({ min: 0, max: 700 });
const when = fc.oneof(
  date.map(day),
  date.map((number) => `${day(number)}~`),
  date.map((number) => day(number).slice(0, 7)),
  date.map((number) => `${day(number)}/..`),
  date.map((number) => `../${day(number)}`),
  fc.tuple(date, fc.integer({ min: 1, max: 200 })).map(([from, length]) => `${day(from)}/${day(from + length)}`),
  fc.tuple(date, fc.integer({ min: 1, max: 60 })).map(([from, length]) => `${day(from)}~/${day(from + length)}~`),
);
const titles = fc.constantFrom(
  'Vote',
  'A longer title of an event, in two lines or cut',
  '专题党课',
  '全员大讨论，列出三张清单',
  '',
);
const events: fc.Arbitrary<TimelineEvent[]> = fc
  .array(fc.tuple(when, titles, fc.constantFrom('a', 'b'), fc.constantFrom(0, 0.5, 1)), { maxLength: 30 })
  .map((rows) =>
    rows.map(([time, title, lane, importance], number) => event(time, title, { id: String(number), lane, importance })),
  );
export const documents = events.map((list) => documentOf('law', 'en', { asOf: '2019-12-01', events: list }));
export const viewports = fc
  .record({
    centre: fc.double({ min: -100, max: 800, noNaN: true }),
    power: fc.double({ min: -6, max: 11, noNaN: true }),
  })
  .map(({ centre, power }) => ({ centre: (FIRST + centre) * DAY, half: (DAY * 2 ** power) / 2 }));
