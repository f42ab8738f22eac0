/** Opening hours (between 8.30am and 5pm, Monday to Friday): they come back every week, and nothing happened then. */

const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?)?|noon|midnight)`;
const CLOCKS = String.raw`${CLOCK}\s?(?:to|until|till|and|-|–)\s?${CLOCK}`;
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:days?)?';
const DAYS = String.raw`(?:${DAY}\s?(?:to|through|-|–)\s?${DAY}|daily|every day|(?:on )?weekdays)`;
const HOURS = new RegExp(
  String.raw`\b(?:${CLOCKS},?\s(?:from )?${DAYS}|${DAYS},?:?\s(?:from |between )?${CLOCKS})`,
  'gi',
);

/** So far on either side of a part of them the others stand. */
const REACH = 60;

/** True where the place is a part of opening hours. */
export function isOpeningHours(text: string, [start, end]: readonly [number, number]): boolean {
  const first = Math.max(0, start - REACH);
  return [...text.slice(first, end + REACH).matchAll(HOURS)].some(
    ({ 0: words, index }) => first + index < end && first + index + words.length > start,
  );
}
