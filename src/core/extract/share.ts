/** Hands the parts that one member of a range or list states to the members that leave them out. */
import { shareClock } from './clockRange.ts';
import type { Fields, Mention } from './fields.ts';

type Key = keyof Fields;

/** From coarse to fine; what is not listed is never shared. */
const RANKS: Readonly<Partial<Record<Key, number>>> = {
  century: 0,
  decade: 1,
  year: 2,
  shortYear: 2,
  years: 2,
  months: 3,
  season: 3,
  month: 3,
  holiday: 4,
  day: 4,
  weekday: 4,
  half: 5,
  hour: 6,
  zone: 7,
};

const SHIFT_RANKS = { century: 0, decade: 1, year: 2, quarter: 3, month: 3, week: 3.5, day: 4 } as const;

function rankOf(fields: Fields, key: Key): number | undefined {
  return key === 'shift' && fields.shift ? SHIFT_RANKS[fields.shift.unit] : RANKS[key];
}

/** Finer than a day nothing is shared. */
const DAY_RANK = 4;

function ranksOf(fields: Fields): number[] {
  return (Object.keys(fields) as Key[]).flatMap((key) => rankOf(fields, key) ?? []);
}

/** `fields` with the coarser parts of `other` (7月16日至8月26日 in 2019 gives the year to both). Last Monday and last July need none. */
function filled(fields: Fields, other: Fields, isFirst = false): Fields {
  if (fields.nearest !== undefined) return fields;
  const ranks = ranksOf(fields);
  // 3月上旬至中旬: a part of what the other end names.
  const finest = ranks.length === 0 && fields.part ? DAY_RANK : Math.min(DAY_RANK + 1, Math.max(...ranks));
  const shared: Record<string, unknown> = {};
  for (const key of Object.keys(other) as Key[]) {
    const rank = rankOf(other, key);
    if (fields.yearly && key !== 'year' && key !== 'shift') continue;
    const counted = key === 'shift' && other.shift?.from === 'last';
    if (key === 'year' && other.month !== undefined && other.month < (fields.month ?? 0) && isFirst) continue;
    if (rank !== undefined && rank < finest && !ranks.includes(rank) && !counted) shared[key] = other[key];
  }
  return { ...shared, ...fields };
}

/** A code of a lunar day without its month (初七, after 正月初一); see `feastDay`. */
const LUNAR = 10_000;

/** Both ends of a range with what they share. */
export function shareRange(left: Fields, right: Fields): readonly [Fields, Fields] {
  const lunar = left.holiday?.[0] ?? 0;
  const day = (right.holiday?.[0] ?? 0) - LUNAR;
  if (lunar > LUNAR && day > 0 && day < 100)
    return shareRange(left, { ...right, holiday: [lunar - (lunar % 100) + day, 1] });
  return shareClock([left, right], [filled(left, right, true), filled(right, left)]);
}

const LIST_JOINT = /^(?:,? (?:and|or) |, |、|和|及|与|與|以及)$/;

/** June and July 2018: the year of the last member belongs to the ones before it. */
export function shareList(mentions: readonly Mention[], text: string): Mention[] {
  const shared = [...mentions];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [here, next] = [shared[i], shared[i + 1]];
    if (!here || !next || here.to || next.from.month === undefined || here.from.year !== undefined) continue;
    const isDay = here.from.month === undefined && here.from.day !== undefined && here.kinds.length === 1;
    if (here.from.month === undefined ? !isDay : next.from.year === undefined) continue;
    if (next.start - here.end > 6 || !LIST_JOINT.test(text.slice(here.end, next.start))) continue;
    if (!isDay && next.outerStart !== next.start) continue;
    const { year, month } = next.from;
    shared[i] = { ...here, from: { ...(year !== undefined && { year }), ...(isDay && { month }), ...here.from } };
  }
  return shared;
}
