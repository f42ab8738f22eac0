/** `dateline check`: what an editor should look at, printed as a compiler prints it, or for a newsroom's CI. */
import type { Language } from '../core/time/types.ts';
import { languageOf } from '../import/article/language.ts';
import { nameOf } from './article.ts';
import { findInArticle, findInTimeline } from './check.find.ts';
import { FORMATS } from './check.formats.ts';
import type { Found } from './check.types.ts';
import { CannotRun, type Io } from './io.ts';
import { CORRECTIONS, LANGUAGE, PUBLISHED } from './options.ts';
import { remarksInWords } from './summary.ts';
import type { Command, OptionRow, Request } from './types.ts';

const FOR_ARTICLES = [CORRECTIONS, PUBLISHED, LANGUAGE];

const FORMAT: OptionRow = {
  name: 'format',
  short: 'f',
  value: 'FORMAT',
  help: `${[...FORMATS.keys()].join(', ')}; without it, text`,
  refuse: (value) => (FORMATS.has(value) ? null : `write one of ${[...FORMATS.keys()].join(', ')}`),
};

const MESSAGES: OptionRow = {
  name: 'messages',
  short: 'm',
  value: 'LANGUAGE',
  help: 'language of what the checks say: zh-Hans, zh-Hant or en; without it, en',
  ...(LANGUAGE.refuse && { refuse: LANGUAGE.refuse }),
};

function refuseForTimeline(path: string, options: Request['options']): void {
  const named = FOR_ARTICLES.filter(({ name }) => options.has(name)).map(({ name }) => `--${name}`);
  if (named.length === 0) return;
  const words = named.join(' and ');
  throw new CannotRun(`${path} is a timeline; only an article takes ${words}: leave that out or name the article`);
}

async function find(
  { operands: [path = '-'], options }: Request,
  language: Language,
  io: Io,
): Promise<readonly Found[]> {
  if (/\.json$/i.test(path)) {
    refuseForTimeline(path, options);
    return findInTimeline(path, language, io);
  }
  const reading = {
    published: options.get('published'),
    lang: options.get('lang'),
    corrections: options.get('corrections'),
    includeText: true,
  };
  return findInArticle(path, { language, reading }, io);
}

export const check: Command = {
  name: 'check',
  operands: '<article|timeline.json>',
  count: [1, 1],
  summary: 'tells what an editor should look at, with file, line and column',
  details: [
    'A name that ends in .json is a timeline, any other an article; --corrections, --published and',
    '--lang are for articles. Errors and warnings make the exit code 1, notes do not. The formats json,',
    'sarif (SARIF 2.1.0) and github (workflow commands) are for programs.',
  ],
  options: [...FOR_ARTICLES, FORMAT, MESSAGES],
  run: async (request, io) => {
    const { operands, options } = request;
    const language = languageOf(options.get('messages') ?? 'en') ?? 'en';
    const found = await find(request, language, io);
    await io.print(FORMATS.get(options.get('format') ?? 'text')?.(found, language) ?? '');
    io.say(`${nameOf(operands[0] ?? '-')}: ${remarksInWords(found)}\n`);
    return found.some(({ severity }) => severity !== 'note') ? 1 : 0;
  },
};
