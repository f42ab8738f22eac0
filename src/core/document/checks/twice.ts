/** Finds one event that two sentences put on two days of one month. */
import type { TimelineEvent } from '../types.ts';
import { textIn } from '../text.ts';
import { dayOf } from './days.ts';
import { dateOf, isDateEdited, wordsAround } from './place.ts';
import { titleKey } from './sameTitle.ts';
import type { CheckAll, Comparison, Facts } from './types.ts';

/** A sentence that says that something happened once more, or on each of several days. */
const ONCE_MORE =
  /再|又|重新|[复復]|多次|每|次日|翌日|分[别別]|先[后後]|[连連]|[轮輪]|另|第[二三四五六七八九十\d]+[次场場天批]|\b(?:again|another|second|third|later|next day|also|every|each|daily|weekly|repeated(?:ly)?|twice|further|new)\b/i;

/**
 * Nearly the same title, the same month, another day, and two sentences; farther apart it is more often a thing that comes
 * again every month or year. Reported of the later in the document. Linear: events are laid by their title and month.
 */
export const eventTwoDates: CheckAll = (all) => {
  const told = new Map<string, Facts>();
  return all.flatMap((facts): readonly Comparison[] => {
    const key = keyOf(facts);
    const before = key === null ? undefined : told.get(key);
    if (key === null) return [];
    if (before === undefined) {
      told.set(key, facts);
      return [];
    }
    return isOtherDay(before, facts) && !sharesSentence(before.event, facts.event) ? [comparison(before, facts)] : [];
  });
};

/** Null for what cannot be compared: no exact day, no proof, a day that a person set, a title of many events, a repetition. */
function keyOf({ event, when, language }: Facts): string | null {
  if (when.kind === 'interval' || when.approximate || dayOf(when) === null) return null;
  if (event.evidence.length === 0 || isDateEdited(event)) return null;
  if (event.evidence.some((proof) => ONCE_MORE.test(wordsAround(proof)))) return null;
  const title = titleKey(textIn(event.title, language));
  return title === null ? null : `${when.year} ${when.month ?? 0} ${title}`;
}

function isOtherDay(a: Facts, b: Facts): boolean {
  return a.when.kind === 'date' && b.when.kind === 'date' && a.when.day !== b.when.day;
}

/** A sentence that lists several days tells of several events. */
function sharesSentence(a: TimelineEvent, b: TimelineEvent): boolean {
  const starts = new Set(a.evidence.map(({ start }) => start));
  return b.evidence.some(({ start }) => starts.has(start));
}

function comparison(before: Facts, { event, when }: Facts): Comparison {
  const title = {
    'zh-Hans': textIn(event.title, 'zh-Hans'),
    'zh-Hant': textIn(event.title, 'zh-Hant'),
    en: textIn(event.title, 'en'),
  };
  return { event, values: { title, when, other: before.when, id: before.event.id }, ...dateOf(event) };
}
