/** What the text has spoken of so far: the year, month and day that later dates may leave out or count from. */
import type { Implied } from '../document/types.ts';
import type { Civil } from '../time/civil.ts';
import { endOf, firstDay, lastDay, startOf, type Value } from './values.ts';

export interface Known {
  readonly block: number;
  readonly sentence: number;
  /** True where a heading named it: it holds for what stands below. */
  readonly heading: boolean;
  /** True where it begins a line of a timeline (2018年7月24日：…): it holds for the lines below that do. */
  readonly entry?: boolean;
  /** False where only a year was named. */
  readonly fine: boolean;
  /** True where the words say the year (2018, 去年), not where it was filled in. */
  readonly told: boolean;
  /** Where its year was taken from; absent where the text says it. */
  readonly from?: Implied['from'];
  /** The day, or the first day of the month or year. */
  readonly day: Civil;
}

export interface Focus {
  readonly year: Known | undefined;
  readonly month: Known | undefined;
  readonly date: Known | undefined;
  /** Last half or quarter year that was named with its year. */
  readonly half: Known | undefined;
  /** The last line of a timeline whose date has its year. */
  readonly entry: Known | undefined;
}

/** Nothing has been spoken of yet. */
export const NO_FOCUS: Focus = {
  year: undefined,
  month: undefined,
  date: undefined,
  half: undefined,
  entry: undefined,
};

/** Where a mention stands and what its words say of past and coming. */
export interface Situation {
  /** First block under the nearest heading above. */
  readonly section: number;
  readonly block: number;
  readonly sentence: number;
  /** The mention begins a line of a timeline. */
  readonly entry: boolean;
  /** It heads a line of a timeline. */
  readonly isEntry: boolean;
  readonly tense: -1 | 0 | 1;
  /** No verb of the past stands near. */
  readonly isPresent: boolean;
  readonly anchor: Civil | null;
  readonly anchorFrom: 'published' | 'inferred';
  readonly focus: Focus;
}

/** True where what is known was told in this block or by the heading above. */
export function reaches(known: Known | undefined, block: number): known is Known {
  return known !== undefined && (known.block === block || known.heading);
}

/** What the text speaks of after a value was read. */
export function refocus(focus: Focus, value: Value, place: Omit<Known, 'day' | 'fine'>): Focus {
  const start = startOf(value);
  const first = typeof start === 'string' ? firstDay(endOf(value)) : firstDay(start);
  if (!first) return focus;
  const last = lastDay(endOf(value)) ?? first;
  const { precision } = value;
  const daily = value.edtf.kind === 'date' ? value.edtf.day !== undefined : precision === 'day';
  const fine = daily || precision === 'month' || precision === 'season';
  if (!fine && precision !== 'year') return focus;
  const known: Known = { ...place, day: first, fine };
  const month = fine ? known : focus.month;
  const date = daily ? { ...known, day: last } : focus.date;
  return { ...focus, year: known, month, date };
}
