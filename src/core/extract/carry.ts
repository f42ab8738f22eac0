/** What a date hands on to the dates after it: its year, its month, its day. */
import { isUpTo } from './aside.ts';
import type { Resolved } from './calendar.ts';
import type { Fields, Mention } from './fields.ts';
import { refocus, type Focus } from './focus.ts';
import type { Found } from './found.ts';
import type { Block, PlainText } from './types.ts';

/** No title of a document goes on for longer. */
const LONGEST_NAME = 60;

/** The years of a range, and a date in the title of a document (《2018年工作要点》), tell nothing of the dates after them. */
export function carries(text: string, { mention, sentence }: Found): boolean {
  const { from, to, open, start } = mention;
  // Since 1992, when he moved in on March 25.
  const isTold = !to && /^, when\b/.test(text.slice(mention.end, mention.end + 8));
  if (from.years || (!isTold && (to ?? open) && isYearAlone(from) && (!to || isYearAlone(to)))) return false;
  if (isUpTo(text, mention)) return false;
  const before = text.slice(Math.max(sentence.start, start - LONGEST_NAME), start);
  return before.lastIndexOf('《') <= before.lastIndexOf('》');
}

/** What may stand before the date of a line of a timeline, and what parts it from what happened. */
const BULLET = /^[\s•·●◦▪■◆※*+-]{0,6}$/;
const PARTED = /^ ?(?:[:：–]|——?|\t| - )/;

/** True where a mention begins a line of a timeline: 9月：工厂开工. `block`: the line, end exclusive. */
export function isEntry(text: string, { outerStart, end }: Mention, block: Block): boolean {
  if (outerStart - block.start > 6 || !BULLET.test(text.slice(block.start, outerStart))) return false;
  return block.kind === 'item' || PARTED.test(text.slice(end, Math.min(block.end, end + 4)));
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
    entry: each.entry,
    told: isYearTold(each.mention) || (from === 'carried' && focus.year?.told === true),
    ...(from && { from }),
  };
  const next = refocus(focus, value, place);
  const entry = each.isEntry && next.year?.told === true ? next.year : next.entry;
  return { ...next, entry, half: each.mention.from.months && next.year ? next.year : next.half };
}
