/** The steps of an axis, from a second to ten billion years: which to take at a scale, and where their ticks lie. All in UTC. */
import { addMonths, civilOf, DAY, dayAt, dayNumber, daysInMonth } from './civil.ts';
import type { Extent, Instant } from './types.ts';

type StepUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface Step {
  readonly unit: StepUnit;
  readonly every: number;
}

/** A step, the shortest time that it can take in milliseconds, and the step of the row that names what it does not say. */
interface Row {
  readonly step: Step;
  readonly shortest: number;
  readonly context: Step | null;
}

const YEAR: Step = { unit: 'year', every: 1 };
const DECADE: Step = { unit: 'year', every: 10 };
const MONTH: Step = { unit: 'month', every: 1 };
const WHOLE_DAY: Step = { unit: 'day', every: 1 };

const SHORTEST: Readonly<Record<StepUnit, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
  month: 28 * DAY,
  year: 365 * DAY,
};

const row = (unit: StepUnit, every: number, context: Step | null): Row => ({
  step: { unit, every },
  shortest: every * SHORTEST[unit],
  context,
});

/** From fine to coarse. Years that lie five and more apart say all by themselves, and so have no context. */
const ROWS: readonly Row[] = [
  ...[1, 5, 15, 30].map((every) => row('second', every, WHOLE_DAY)),
  ...[1, 5, 15, 30].map((every) => row('minute', every, WHOLE_DAY)),
  ...[1, 3, 6, 12].map((every) => row('hour', every, WHOLE_DAY)),
  ...[1, 2].map((every) => row('day', every, MONTH)),
  row('week', 1, MONTH),
  ...[1, 3].map((every) => row('month', every, YEAR)),
  ...[1, 2].map((every) => row('year', every, DECADE)),
  row('year', 5, null),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((power) => [1, 2, 5].map((digit) => row('year', digit * 10 ** power, null))),
  row('year', 10 ** 10, null),
];

/** More ticks than any screen can hold. */
const MOST_TICKS = 4_000;

/**
 * The finest step whose ticks stay at least `minimumPixels` apart, and the step of the row beneath that names what the
 * ticks leave out (their day, month, year or decade); `null` where a tick says all. One gap is narrower by up to a fifth:
 * the one after 1 CE, since no year 0 stands before it.
 */
export function axisSteps(
  millisecondsPerPixel: number,
  minimumPixels: number,
): { readonly detail: Step; readonly context: Step | null } {
  const least = millisecondsPerPixel * minimumPixels;
  let low = 0;
  let high = ROWS.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ROWS[middle]?.shortest ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  const chosen = ROWS[low];
  return { detail: chosen?.step ?? YEAR, context: chosen?.context ?? null };
}

/** The last instant of the step at or before `instant`. */
export function floorStep(step: Step, instant: Instant): Instant {
  return FLOOR[step.unit](step.every, instant);
}

/** The first instant of the step after `instant`. */
export function nextStep(step: Step, instant: Instant): Instant {
  return NEXT[step.unit](step.every, floorStep(step, instant));
}

/**
 * All instants of the step in the half-open extent, in order. Empty where the extent is empty, open, or so long that it
 * would hold more than some thousand.
 */
export function ticksOf(step: Step, { start, end }: Extent): Instant[] {
  const atMost = (end - start) / (step.every * SHORTEST[step.unit]);
  if (!(start < end) || !(atMost < MOST_TICKS)) return [];
  const ticks: Instant[] = [];
  let tick = floorStep(step, start);
  if (tick < start) tick = nextStep(step, tick);
  while (tick < end) {
    ticks.push(tick);
    const next = nextStep(step, tick);
    // Billions of years away a float holds no single seconds.
    if (next <= tick) break;
    tick = next;
  }
  return ticks;
}

type Move = (every: number, instant: Instant) => Instant;

const floorClock =
  (length: number): Move =>
  (every, instant) =>
    Math.floor(instant / (every * length)) * every * length;

const nextClock =
  (length: number): Move =>
  (every, floor) =>
    floor + every * length;

const FLOOR: Readonly<Record<StepUnit, Move>> = {
  second: floorClock(SHORTEST.second),
  minute: floorClock(SHORTEST.minute),
  hour: floorClock(SHORTEST.hour),
  day: floorDay,
  week: (_, instant) => mondayOf(dayAt(instant)) * DAY,
  month: floorMonth,
  year: (every, instant) => yearStart(yearOfTick(every, tickOfYear(every, civilOf(dayAt(instant)).year))),
};

/** From one instant of the step to the one after it. */
const NEXT: Readonly<Record<StepUnit, Move>> = {
  second: nextClock(SHORTEST.second),
  minute: nextClock(SHORTEST.minute),
  hour: nextClock(SHORTEST.hour),
  day: nextDay,
  week: (_, floor) => (dayAt(floor) + 7) * DAY,
  month: nextMonth,
  year: (every, floor) => yearStart(yearOfTick(every, tickOfYear(every, civilOf(dayAt(floor)).year) + 1)),
};

/** Days are counted within their month (1, 3, 5 … 29), so that every month begins with a tick and no two ticks stand closer. */
function floorDay(every: number, instant: Instant): Instant {
  const number = dayAt(instant);
  if (every === 1) return number * DAY;
  const { year, month, day } = civilOf(number);
  const last = lastTickDay(every, daysInMonth(year, month));
  return (number - day + Math.min(last, day - ((day - 1) % every))) * DAY;
}

function nextDay(every: number, floor: Instant): Instant {
  const number = dayAt(floor);
  const { year, month, day } = civilOf(number);
  const days = daysInMonth(year, month);
  if (every === 1 || day + every <= lastTickDay(every, days)) return (number + every) * DAY;
  return (number - day + days + 1) * DAY;
}

/** The last day of the step in a month that stands a whole step before the first of the next. */
function lastTickDay(every: number, days: number): number {
  const room = days - every;
  return room - (room % every) + 1;
}

function mondayOf(number: number): number {
  return Math.floor((number + 3) / 7) * 7 - 3;
}

function floorMonth(every: number, instant: Instant): Instant {
  const { year, month } = civilOf(dayAt(instant));
  return dayNumber(year, month - ((month - 1) % every), 1) * DAY;
}

function nextMonth(every: number, floor: Instant): Instant {
  const { year, month } = addMonths(civilOf(dayAt(floor)), every);
  return dayNumber(year, month, 1) * DAY;
}

function yearStart(year: number): Instant {
  return dayNumber(year, 1, 1) * DAY;
}

/**
 * Ticks of years are numbered so that they land where readers count: …, 1000 BCE, 500 BCE, 1 CE (number 0), 500, 1000, ….
 * There is no year 0 for readers, so the years BCE are multiples counted from 1 BCE, and the era begins with year 1.
 */
function yearOfTick(every: number, tick: number): number {
  if (every === 1) return tick;
  if (tick < 0) return 1 + tick * every;
  return tick === 0 ? 1 : (tick + crowded(every)) * every;
}

/** The number of the last tick at or before an astronomical year. */
function tickOfYear(every: number, year: number): number {
  if (every === 1) return year;
  if (year < 1) return Math.floor((year - 1) / every);
  return Math.max(0, Math.floor(year / every) - crowded(every));
}

/** 1 where the first multiple stands too close to 1 CE and is left out: every second year goes 2 BCE, 1 CE, 4 CE. */
function crowded(every: number): number {
  return every < 5 ? 1 : 0;
}
