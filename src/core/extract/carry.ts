/** What a date hands on to the dates after it: its year, its month, its day. */
import type { Resolved } from './calendar.ts';
import type { Fields, Mention } from './fields.ts';
import { refocus, type Focus } from './focus.ts';
import type { Found } from './found.ts';
import type { PlainText } from './types.ts';

/** No title of a document goes on for longer. */
const LONGEST_NAME = 60;

/** The years of a range, and a date in the title of a document (《2018年工作要点》), tell nothing of the dates after them. */
export function carries(text: string, { mention, sentence }: Found): boolean {
  const { from, to, open, start } = mention;
  // Since 1992, when he moved in on March 25.
  const isTold = !to && /^, when\b/.test(text.slice(mention.end, mention.end + 8));
  if (from.years || (!isTold && (to ?? open) && isYearAlone(from) && (!to || isYearAlone(to)))) return false;
  const before = text.slice(Math.max(sentence.start, start - LONGEST_NAME), start);
  return before.lastIndexOf('《') <= before.lastIndexOf('》');
}

/** True where the words of a mention say its year. */
function isYearTold({ from, to }: Mention): boolean {
  return [from, to ?? {}].some(
    (side) => side.year !== undefined || side.shortYear !== undefined || side.shift !== undefined,
  );
}

function isYearAlone(fields: Fields): boolean {
  return fields.year !== undefined && Object.keys(fields).every((key) => key === 'year' || key === 'approximate');
}

export function nextFocus(
  focus: Focus,
  { value, implied }: Resolved,
  { each, plain }: { each: Found; plain: PlainText },
): Focus {
  const heading = plain.blocks[each.block]?.kind === 'heading';
  const from = implied.find(({ field }) => field === 'year')?.from;
  const place = {
    block: each.block,
    sentence: each.index,
    heading,
    told: isYearTold(each.mention) || (from === 'carried' && focus.year?.told === true),
    ...(from && { from }),
  };
  const next = refocus(focus, value, place);
  const entry = each.isEntry && next.year?.told === true ? next.year : next.entry;
  return { ...next, entry, half: each.mention.from.months && next.year ? next.year : next.half };
}
