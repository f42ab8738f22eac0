/** Finds spans whose end lies before their start, and that were read as running into the next year (8月26日至7月16日). */
import { civilOf, DAY } from '../../time/civil.ts';
import { dayOf, daysAsEdtf, numberOfDay } from './days.ts';
import { dateIn, isDateEdited } from './place.ts';
import type { CheckEvent } from './types.ts';

/** How far back, in days, the end may lie to be a slip; a school year from September to June ends farther back. */
const FARTHEST_BACK = 45;
const YEAR_NUMBER = /\d{4}|[〇零一二三四五六七八九]{4}/g;
const NEXT_YEAR = /[次翌明来來]年|\b(?:next|following) year\b/i;

/** A whole year (1 September to 31 August) is none of them, nor a span whose second year is written. */
export const endBeforeStart: CheckEvent = ({ event, when, extent }) => {
  if (isDateEdited(event) || when.kind === 'date') return [];
  const { start, end } = when;
  if (typeof start === 'string' || typeof end === 'string' || end.year !== start.year + 1) return [];
  const [first, last] = [dayOf(start), dayOf(end)];
  if (first === null || last === null) return [];
  const sameYear = numberOfDay({ ...last, year: start.year });
  const back = numberOfDay(first) - sameYear;
  const next = civilOf(Math.floor(extent.end / DAY));
  const isWholeYear = next.month === first.month && next.day === first.day;
  if (back <= 0 || back > FARTHEST_BACK || isWholeYear) return [];
  return event.evidence
    .filter(({ dateText }) => (dateText.match(YEAR_NUMBER) ?? []).length < 2 && !NEXT_YEAR.test(dateText))
    .map((proof) => ({
      values: { text: proof.dateText, year: end.year, edtf: daysAsEdtf(sameYear, numberOfDay(first)) },
      at: dateIn(proof),
    }));
};
