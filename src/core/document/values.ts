/** Readers for the words of a document: texts in languages, days, EDTF, colours, addresses. */
import { parseIsoDay } from '../time/civil.ts';
import { EdtfError, parseEdtf } from '../time/edtf.ts';
import type { Language } from '../time/types.ts';
import { inside, isRecord, matching, oneOf, report, shortened, words } from './fields.ts';
import type { Reader } from './fields.ts';
import type { LocalText } from './types.ts';
import { FILE_ADDRESS, LINK_ADDRESS } from './url.ts';

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
/** A text that a reader sees is cut after so many characters. */
export const LONGEST_TEXT = 10_000;

export const language = oneOf(LANGUAGES);

export const color = matching(/^#[0-9a-fA-F]{6}$/, 'color', 'a colour; write #rrggbb, such as #8a3b12');

const ADDRESS_ADVICE =
  'an address that may be opened; use http, https or a relative one, without spaces or backslashes';
export const linkAddress = matching(LINK_ADDRESS, 'url', `${ADDRESS_ADVICE} (or mailto)`);
export const fileAddress = matching(FILE_ADDRESS, 'url', ADDRESS_ADVICE);

/** One string, or one per language. Languages that we do not know are kept too. */
export const localText: Reader<LocalText> = (value, place) => {
  if (!isRecord(value)) return longText(value, place);
  const entries = Object.entries(value)
    .filter(([key]) => key !== '__proto__')
    .map(([key, item]) => [key, longText(item, inside(place, key))] as const)
    .filter(([, item]) => item !== null);
  if (entries.length > 0) return Object.fromEntries(entries);
  return report(place, value, {
    severity: 'error',
    code: 'empty',
    message: 'no text in any language; write one, such as {"en": "Landing"}',
  });
};

const longText: Reader<string> = (value, place) => {
  const result = words(value, place);
  if (result !== null && result.length > LONGEST_TEXT) {
    const message = `this text is ${result.length} characters long and will be cut where it is shown; shorten it`;
    report(place, result, { severity: 'warning', code: 'long-text', message });
  }
  return result;
};

/** A day that exists, as YYYY-MM-DD. */
export const isoDay: Reader<string> = (value, place) => {
  const day = matching(/^-?\d{4,12}-\d\d-\d\d$/, 'day', 'a day; write it like 2019-07-25')(value, place);
  if (day === null || parseIsoDay(day) !== null) return day;
  const message = `${shortened(day)} does not exist; look at the month and the day`;
  return report(place, day, { severity: 'error', code: 'day', message });
};

/** A date that `parseEdtf` reads, kept as text. */
export const edtf: Reader<string> = (value, place) => {
  const when = words(value, place);
  if (when === null) return null;
  try {
    parseEdtf(when);
    return when;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return report(place, when, { severity: 'error', code: 'edtf', message: error.message });
  }
};
