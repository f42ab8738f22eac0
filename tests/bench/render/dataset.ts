/** The events that every subject draws: made up, the same for the same number and seed. */
import { civilOf, DAY, dayNumber, daysInMonth, isoDay } from '../../../src/core/time/civil.ts';

export interface BenchEvent {
  readonly id: string;
  readonly title: string;
  /** EDTF. */
  readonly when: string;
  /** Milliseconds, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** "l0" to "l7". */
  readonly lane: string;
  /** 0 to 1. */
  readonly importance: number;
}

export const LANES: readonly string[] = ['l0', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7'];

const FIRST = dayNumber(1970, 1, 1);
const LAST = dayNumber(2020, 1, 1);

/** All events lie within this: fifty years. */
export const EXTENT = { start: FIRST * DAY, end: LAST * DAY } as const;

const CLUSTERS = 40;
/** So many days from the middle of a cluster its events lie, at most. */
const SPREAD = 90;
const SHARE_CLUSTERED = 0.6;
const [SHORTEST, LONGEST] = [10, 40];

const HAN = '发布通知会议代表公司项目协议工程市场合作计划城市交通教育研究医院铁路能源环境农业科技中心开幕启动签署完成';
const ENGLISH =
  'council signs opens first new bridge line talks report election of the harbour and plan for review museum after storm budget with court ruling on rail link begins'.split(
    ' ',
  );

/** Numbers from 0 to 1, the same for the same seed. Source: mulberry32, Tommy Ettinger, public domain. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function han(random: Random, length: number): string {
  return Array.from({ length }, () => HAN.charAt(below(random, HAN.length))).join('');
}

/** Whole words, up to `length`, but no shorter than a title may be. */
function english(random: Random, length: number): string {
  let text = '';
  for (;;) {
    const word = ENGLISH[below(random, ENGLISH.length)] ?? '';
    const longer = text === '' ? word.charAt(0).toUpperCase() + word.slice(1) : `${text} ${word}`;
    if (longer.length > length && text.length >= SHORTEST) return text;
    text = longer;
  }
}

function titleOf(random: Random): string {
  const length = SHORTEST + below(random, LONGEST - SHORTEST + 1);
  return random() < 0.5 ? han(random, length) : english(random, length);
}

/** A day, counted from 1970: most lie thick around the middles, the rest anywhere. */
function dayOf(random: Random, middles: readonly number[]): number {
  const anywhere = FIRST + below(random, LAST - FIRST);
  if (random() >= SHARE_CLUSTERED) return anywhere;
  const middle = middles[below(random, middles.length)] ?? anywhere;
  const away = Math.round((random() + random() + random() - 1.5) * (SPREAD / 1.5));
  return Math.min(LAST - 1, Math.max(FIRST, middle + away));
}

type Time = Pick<BenchEvent, 'when' | 'start' | 'end'>;

function oneDay(day: number): Time {
  return { when: isoDay(civilOf(day)), start: day * DAY, end: (day + 1) * DAY };
}

function interval(day: number, random: Random): Time {
  const last = Math.min(LAST - 1, day + 2 + below(random, 90));
  return { when: `${isoDay(civilOf(day))}/${isoDay(civilOf(last))}`, start: day * DAY, end: (last + 1) * DAY };
}

function someTimeInMonth(day: number): Time {
  const { year, month } = civilOf(day);
  const first = dayNumber(year, month, 1);
  const end = first + daysInMonth(year, month);
  return { when: isoDay(civilOf(first)).slice(0, 7), start: first * DAY, end: end * DAY };
}

/** Of ten events seven are days, two intervals of up to three months, one a month. */
function timeOf(random: Random, middles: readonly number[]): Time {
  const day = dayOf(random, middles);
  const kind = random();
  if (kind < 0.7) return oneDay(day);
  return kind < 0.9 ? interval(day, random) : someTimeInMonth(day);
}

/** `count` events in no order; titles of 10 to 40 characters, half of them Chinese. */
export function dataset(count: number, seed: number): BenchEvent[] {
  const random = randomOf(seed);
  const middles = Array.from({ length: CLUSTERS }, () => FIRST + below(random, LAST - FIRST));
  return Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    title: titleOf(random),
    ...timeOf(random, middles),
    lane: LANES[below(random, LANES.length)] ?? 'l0',
    importance: Math.round(random() * 1000) / 1000,
  }));
}

/** The same events as the text of a `timeline.json`. */
export function timelineJson(events: readonly BenchEvent[]): string {
  const head = {
    version: 1,
    title: `${events.length} events`,
    language: 'en',
    lanes: LANES.map((id) => ({ id, label: laneName(id) })),
  };
  const rows = events.map(({ id, when, title, lane, importance }) =>
    JSON.stringify({ id, when, title, lane, importance, evidence: [] }),
  );
  return `${JSON.stringify(head).slice(0, -1)},"events":[\n${rows.join(',\n')}\n]}\n`;
}

/** What stands at the head of a lane. */
export function laneName(id: string): string {
  return `Lane ${Number(id.slice(1)) + 1}`;
}
