/** The options that several commands share. */
import { parseIsoDay } from '../core/time/civil.ts';
import { languageOf } from '../import/article/language.ts';
import type { OptionRow } from './types.ts';

function refuseDay(value: string): string | null {
  return parseIsoDay(value) === null ? 'write a day that exists, as 2019-07-25' : null;
}

function refuseLanguage(value: string): string | null {
  return languageOf(value) === undefined ? 'write zh-Hans, zh-Hant or en' : null;
}

export const LANGUAGE: OptionRow = {
  name: 'lang',
  short: 'l',
  value: 'LANGUAGE',
  help: 'zh-Hans, zh-Hant or en; without it the file or its characters tell',
  refuse: refuseLanguage,
};

export const PUBLISHED: OptionRow = {
  name: 'published',
  short: 'p',
  value: 'DAY',
  help: 'day of publication, as 2019-07-25, from which dates are counted',
  refuse: refuseDay,
};

export const ANCHOR: OptionRow = { ...PUBLISHED, name: 'anchor', short: 'a' };

export const CORRECTIONS: OptionRow = {
  name: 'corrections',
  short: 'c',
  value: 'FILE',
  help: "an editor's corrections (YAML or JSON) to lay on top",
};

export const HELP: OptionRow = { name: 'help', short: 'h', help: 'show this text' };
