/** The clock times of a range: which half of the day each end takes from the other, and when it ends on the next day. */
import { hourOf } from './calendar.ts';
import type { Fields } from './fields.ts';

const CLOCK_KEYS: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'half', 'zone']);

/** True where the fields say a time of day and nothing else. */
export function isClockAlone(fields: Fields): boolean {
  return Object.keys(fields).every((key) => CLOCK_KEYS.has(key));
}

/**
 * Both ends of a range, `left` and `right` as written, `from` and `to` with what they share. An end without its half of the
 * day or its zone takes the other's (下午3时至5时; 9 to 11 a.m.), and where one end says a time only, a range that would run
 * backwards ends later: at the next hour of that name, or on the next day, whose hours count on from 24 (23时至2时).
 */
export function shareClock(
  [left, right]: readonly [Fields, Fields],
  [from, to]: readonly [Fields, Fields],
): readonly [Fields, Fields] {
  if (to.hour === undefined) return [from, to];
  const isOneDay = isClockAlone(left) || isClockAlone(right);
  const start = from.hour === undefined ? from : startOf(from, to);
  const end = { ...pick(from, 'zone'), ...to };
  if (!isOneDay || start.zone !== end.zone) return [start, end];
  return [start, endAfter(start, end)];
}

/** The first end; it takes the second's half of the day unless that would put it after the second. */
function startOf(from: Fields, to: Fields): Fields {
  const zoned = { ...pick(to, 'zone'), ...from };
  const halved = { ...pick(to, 'half'), ...zoned };
  return secondsOf(halved) > secondsOf(to) ? zoned : halved;
}

function endAfter(start: Fields, end: Fields): Fields {
  const { half, ...bare } = end;
  const mayBorrow = half === undefined && start.half !== undefined && (end.hour ?? 0) <= HALF_DAY;
  const step = mayBorrow ? HALF_DAY : 2 * HALF_DAY;
  let hour = mayBorrow ? borrowed(end, start) : hourOf(end.hour ?? 0, half);
  const least = start.hour === undefined ? 0 : secondsOf(start);
  while (secondsOf({ ...bare, hour }) < least) hour += step;
  // 晚8时至12时 ends when the next day begins; a written 24时 is the end of its own.
  return { ...bare, hour, ...(hour === 2 * HALF_DAY && end.hour !== hour && { half: HALF_DAY }) };
}

const HALF_DAY = 12;

/** 下午 gives 5时 the hour 17, and 晚 gives 12时 the end of the day. */
function borrowed({ hour = 0 }: Fields, start: Fields): number {
  return start.half === HALF_DAY && start.hour !== undefined && start.hour < HALF_DAY && hour === HALF_DAY
    ? 2 * HALF_DAY
    : hourOf(hour, start.half);
}

function secondsOf({ hour = 0, half, minute = 0, second = 0 }: Fields): number {
  return (hourOf(hour, half) * 60 + minute) * 60 + second;
}

function pick(fields: Fields, key: 'half' | 'zone'): Fields {
  return fields[key] === undefined ? {} : { [key]: fields[key] };
}
