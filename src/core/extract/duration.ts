/** Finds a length of time that a sentence states (为期40天, a 40-day campaign), in days. */
import type { StatedDuration } from '../document/types.ts';
import { readHan } from './numbers.ts';
import type { Range } from './sentences.ts';

const ZH =
  /(?:为期|為期|历时|歷時|持续|持續|共计|共計|前后|历经|歷經) ?([\d０-９]{1,4}|[一二三四五六七八九十百两廿]{1,5})(?:多|余|餘)? ?(天|日|周|週|个星期|個星期)/;
const EN =
  /\b(\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|forty|sixty|ninety)[- ](day|week)(s?)\b/i;

const EN_NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
};

/** "within 40 days", "40 days ago" and "every 40 days" say when, not how long. */
const EN_BEFORE = /(?:for|lasts?|lasted|lasting|over|takes?|took|spans?|a|an|its|the|this|of) $/i;

/** Three weeks from 1 May to 22 May. */
const EN_RANGE = /^ from [^.;]{2,40} (?:to|until|till|through) /;

/** The first stated duration in a range of the text, or null. */
export function durationIn(text: string, { start, end }: Range): StatedDuration | null {
  const part = text.slice(start, end);
  return zhDuration(part) ?? enDuration(part);
}

function zhDuration(part: string): StatedDuration | null {
  const match = ZH.exec(part);
  if (!match) return null;
  const [words, count = '', unit = ''] = match;
  const value = Number(count.normalize('NFKC')) || readHan(count, 0)?.value || 0;
  const days = value * (unit === '天' || unit === '日' ? 1 : 7);
  return days > 0 ? { text: words, days } : null;
}

function enDuration(part: string): StatedDuration | null {
  const match = EN.exec(part);
  if (!match) return null;
  const [words, count = '', unit = '', plural = ''] = match;
  const after = part.slice(match.index + words.length);
  if (plural !== '' && !EN_BEFORE.test(part.slice(0, match.index)) && !EN_RANGE.test(after)) return null;
  if (/^ (?:ago|later|earlier|before|after)/.test(after)) return null;
  const value = EN_NUMBERS[count.toLowerCase()] ?? Number(count);
  const days = value * (unit.toLowerCase() === 'day' ? 1 : 7);
  return days > 0 ? { text: words, days } : null;
}
