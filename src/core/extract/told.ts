/** What a title is made of. */
import type { Range } from './sentences.ts';

/** A part of the text, the date of the event, and the other dates that must not stand in its title. Offsets UTF-16, ends exclusive. */
export interface Told {
  readonly text: string;
  readonly segment: Range;
  readonly date: Range;
  readonly others: readonly Range[];
  readonly sentence: Range;
}

/** Verbs of any event: alone they are no title. */
export const BARE_VERB =
  /^[将將]?(?:举行|舉行|召开|召開|举办|舉辦|开幕|開幕|闭幕|閉幕|进行|進行|开始|開始|结束|結束|完成)$/;

/** The dates of an event that stand in a range, the last one first. */
export function datesIn({ date, others }: Pick<Told, 'date' | 'others'>, { start, end }: Range): Range[] {
  const inside = [date, ...others].filter((each) => each.start >= start && each.end <= end);
  return inside.sort((a, b) => b.start - a.start);
}
