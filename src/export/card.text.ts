/** The texts of a social card: a title as large as it can be, one line of what the timeline holds, and where it comes from. */
import { spanOf } from '../core/document/order.ts';
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { breakLines } from '../core/scene/lines.ts';
import type { Measure } from '../core/scene/types.ts';
import { formatEdtf, parseEdtf } from '../core/time/edtf.ts';
import type { Language } from '../core/time/types.ts';
import { words } from '../core/time/words.ts';
import { cardWords } from './card.words.ts';

export interface TitleSetting {
  readonly lines: readonly string[];
  readonly size: number;
  /** Distance of two baselines. */
  readonly lineHeight: number;
}

export interface TitleRoom {
  readonly width: number;
  /** Largest size first. */
  readonly sizes: readonly number[];
  readonly measure: Measure;
  readonly language: Language;
}

export const TITLE_WEIGHT = 700;
const MOST_LINES = 3;

/** The title in the largest size that takes two lines at most, else in the smallest one on three, cut where that is too little. */
export function titleOf(document: EventsDocument, { width, sizes, measure, language }: TitleRoom): TitleSetting {
  const text = textIn(document.title, language);
  const linesAt = (size: number, most: number): string[] =>
    breakLines(text, { size, weight: TITLE_WEIGHT, width, most }, measure);
  const isWhole = (size: number): boolean => linesAt(size, MOST_LINES + 1).length <= 2;
  const fitting = sizes.find(isWhole);
  const size = fitting ?? sizes[sizes.length - 1] ?? 0;
  const lines = linesAt(size, fitting === undefined ? MOST_LINES : 2).filter((line) => line !== '');
  return { lines, size, lineHeight: Math.round(size * (language === 'en' ? 1.15 : 1.28)) };
}

/** "14 events, 14 June – September 2019". */
export function holdsOf(document: EventsDocument, language: Language): string {
  const { count, first, last } = spanOf(document);
  const said = cardWords[language];
  if (count === 0) return said.noEvents;
  if (first === null || last === null) return said.holds(count, '');
  const isOne = formatEdtf(first) === formatEdtf(last);
  return said.holds(count, words(isOne ? first : { kind: 'interval', start: first, end: last }, language));
}

/** "Source: Publisher, 25 July 2019", or what is known of it; a day that nobody stated is left out. */
export function sourceOf({ source }: EventsDocument, language: Language): string {
  const said = cardWords[language];
  const name = source?.publisher ?? source?.title;
  const isStated = source?.published !== undefined && source.publishedInferred !== true;
  const day = isStated ? words(parseEdtf(source.published), language) : '';
  if (name === undefined || name === '') return day;
  return [said.source(name), day].filter(Boolean).join(said.between);
}
