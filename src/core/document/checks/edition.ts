/** Holds the numbers of editions (第45届…, "the 20th annual …") against their years. */
import type { Evidence, TimelineEvent } from '../types.ts';
import { NUMERAL, numberOf, withPlainDigits } from './numerals.ts';
import { dateIn, isDateEdited, wordsAround } from './place.ts';
import type { CheckAll, Comparison, Facts } from './types.ts';

const HELD_HAN = '(?:[举舉][行办辦]|召[开開]|[开開]幕)';
const HAN = new RegExp(
  `(第(${NUMERAL})[届屆]([\\p{Script=Han}“”·A-Za-z]{2,20}?))(?=于|於|在|[将將]|已|正式|隆重|[举舉]|召|[开開]幕)[^，。；]{0,20}?${HELD_HAN}`,
  'u',
);
const ENGLISH =
  /\b[Tt]he ((\d{1,3})(?:st|nd|rd|th) ((?:[Aa]nnual )?\p{Lu}[\p{L}'’&-]*(?: (?:of|the|for|and|\p{Lu}[\p{L}'’&-]*)){1,6})) (?:is |are |was |were |will be |has )?(?:held|opened|opens|open|took place|takes place|begins|began|kicked off)\b/u;
const ANNUAL = /^annual /i;
/** What goes before an edition, or moves it, may fall into any year. */
const NOT_THE_EDITION =
  /申[办辦]|[筹籌][备備]|倒[计計][时時]|[报報]名|[启啟][动動]|推[迟遲]|延期|改期|原定|取消|\b(?:bid|bids|postponed|delayed|originally|cancell?ed|preparations?|registration)\b/i;

const YEAR_NUMBER = /\d{4}|[〇零一二三四五六七八九]{4}/g;

interface Edition {
  readonly event: TimelineEvent;
  readonly proof: Evidence;
  readonly name: string;
  readonly text: string;
  readonly number: number;
  readonly year: number;
  readonly isAnnual: boolean;
}

/**
 * Of one named thing, whose every edition is told of as held: one number in two years, a higher number in an earlier year, and
 * of what is annual more editions than years. Two years for one step are no fault: many things come every other year.
 */
export const editionMismatch: CheckAll = (all) => {
  const tellings = countBySentence(all);
  const editions = all
    .filter(({ event: { evidence } }) => evidence.every(({ start }) => tellings.get(start) === 1))
    .flatMap(editionOf)
    .sort(inOrder);
  return editions.flatMap((edition, index): readonly Comparison[] => {
    const before = editions[index - 1];
    if (before?.name !== edition.name || !disagrees(before, edition)) return [];
    const [told, other] = edition.proof.start >= before.proof.start ? [edition, before] : [before, edition];
    const values = { text: told.text, year: told.year, other: other.text, otherYear: other.year };
    return [{ event: told.event, values, at: dateIn(told.proof) }];
  });
};

/** How many dates each sentence has; of one with several nobody can say which is the edition's. */
function countBySentence(all: readonly Facts[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { start } of all.flatMap(({ event }) => event.evidence)) counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
}

function editionOf({ event, when }: Facts): readonly Edition[] {
  const side = when.kind === 'date' ? when : when.start;
  const [proof] = event.evidence;
  if (proof === undefined || typeof side === 'string' || side.approximate || isDateEdited(event)) return [];
  if (['decade', 'century', 'millennium'].includes(side.precision) || NOT_THE_EDITION.test(wordsAround(proof)))
    return [];
  const quote = withPlainDigits(wordsAround(proof));
  if ((quote.match(YEAR_NUMBER) ?? []).length > 1) return [];
  const found = HAN.exec(quote) ?? ENGLISH.exec(quote);
  const [, text = '', numeral = '', name = ''] = found ?? [];
  const number = numberOf(numeral);
  if (found === null || Number.isNaN(number)) return [];
  return [{ event, proof, name: name.replace(ANNUAL, ''), text, number, year: side.year, isAnnual: ANNUAL.test(name) }];
}

function inOrder(a: Edition, b: Edition): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.number - b.number || a.year - b.year;
}

/** `a` has the lower number, or the same. */
function disagrees(a: Edition, b: Edition): boolean {
  if (a.number === b.number) return a.year !== b.year;
  if (b.year < a.year) return true;
  return a.isAnnual && b.isAnnual && b.number - a.number > b.year - a.year;
}
