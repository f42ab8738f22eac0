/** Works out where relative dates count from when nobody states the publication date. */
import { civilOf, daysInMonth, isoDay } from '../time/civil.ts';
import type { Fields, Mention } from './fields.ts';
import type { Anchor, PlainText } from './types.ts';
import { number } from './values.ts';

interface Placed {
  readonly mention: Mention;
  readonly block: number;
  /** A year that only compares, or that is to come (创2015年以来新高, 到2035年): it says nothing of the publication. */
  readonly isAside?: boolean;
}

/** A header or a dateline is short; a full date in one is most likely the day of publication. */
const SHORT = 60;
const HEADER_BLOCKS = 3;

/**
 * The anchor that the text itself suggests: a full date in a short line at its head or end, else the latest day
 * that it tells of in the year it names most. `null` where it names no year.
 */
export function inferAnchor(plain: PlainText, mentions: readonly Placed[]): Anchor | null {
  const header = mentions.find((placed) => isHeader(plain, placed));
  const day = header && fullDay(header.mention.from);
  if (day) return { day, from: 'inferred' };
  const year = commonYear(mentions);
  if (year === null) return null;
  return { day: latestDay(year, mentions), from: 'inferred' };
}

const SENTENCE_END = /[。！？.!?]$/;

function isHeader({ blocks, text }: PlainText, { mention, block }: Placed): boolean {
  const place = blocks[block];
  if (!place || fullDay(mention.from) === null || mention.to) return false;
  if (SENTENCE_END.test(text.slice(place.start, place.end).trimEnd())) return false;
  return (
    place.end - place.start <= SHORT && (block < HEADER_BLOCKS || block === blocks.length - 1) && blocks.length > 1
  );
}

function fullDay({ year, month, day }: Fields): string | null {
  if (year === undefined || month === undefined || day === undefined || day > daysInMonth(year, month)) return null;
  return isoDay({ year, month, day });
}

/** The year that the text names most often; of two, the later. */
function commonYear(mentions: readonly Placed[]): number | null {
  const counts = new Map<number, number>();
  for (const { mention, isAside } of mentions) {
    if (isAside) continue;
    for (const { year } of [mention.from, mention.to ?? {}]) {
      if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  let best: number | null = null;
  for (const [year, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && year > (best ?? -Infinity))) best = year;
  }
  return best;
}

function latestDay(year: number, mentions: readonly Placed[]): string {
  let latest = number({ year, month: 1, day: 1 });
  let found = false;
  for (const { mention } of mentions) {
    const { month, day } = mention.from;
    const own = mention.from.year ?? year;
    if (own !== year || month === undefined || day === undefined || day > daysInMonth(year, month)) continue;
    latest = Math.max(latest, number({ year, month, day }));
    found = true;
  }
  return isoDay(found ? civilOf(latest) : { year, month: 12, day: 31 });
}
