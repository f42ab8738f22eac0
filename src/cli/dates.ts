/** `dateline dates`: the dates that a text names, with their values. */
import { detectLanguage } from '../core/extract/detect.ts';
import { datesOf } from '../core/extract/dates.ts';
import { sourceOffset } from '../core/extract/plain.ts';
import type { Anchor, DateExpression } from '../core/extract/types.ts';
import { parseEdtf } from '../core/time/edtf.ts';
import type { Language } from '../core/time/types.ts';
import { words } from '../core/time/words.ts';
import { languageOf } from '../import/article/language.ts';
import { diagnosticLine, openArticle, problemLine, type OpenedArticle } from './article.ts';
import { datesOfLines } from './dates.lines.ts';
import { explainLines, explainRecord } from './dates.explain.ts';
import { spanRecord } from './dates.span.ts';
import { CannotRun, type ExitCode, type Io } from './io.ts';
import { ANCHOR, LANGUAGE } from './options.ts';
import { counted } from './summary.ts';
import type { Command, OptionRow, Request } from './types.ts';

const FORMATS = ['text', 'jsonl'];

const EXPLAIN: OptionRow = {
  name: 'explain',
  short: 'e',
  help: 'tell how each date was read: what is written, what was filled in, from where',
};

/** 2019-06-14/..  "6月14日"  from 14 June 2019  (year from published) */
function textLine({ where }: OpenedArticle, expression: DateExpression, language: Language): string {
  const implied = expression.implied.map(({ field, value, from }) => `${field} ${value} ${from}`);
  const notes = [...implied, ...(expression.role === 'context' ? ['context, no event'] : [])];
  const value = words(parseEdtf(expression.edtf), language);
  const note = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return `${where(expression.start)}: ${expression.text} = ${expression.edtf}: ${value}${note}`;
}

/** The place and the words, and under them how they were read. */
function explainedLines(opened: OpenedArticle, expression: DateExpression, context: Context): string {
  const lines = explainLines(expression, context.anchor, context.language).map((line) => `    ${line}`);
  return [`${opened.where(expression.start)}: ${expression.text}`, ...lines].join('\n');
}

/** `source`: where the date stands in the file, UTF-16, end exclusive. */
function jsonLine({ article: { plain } }: OpenedArticle, expression: DateExpression, context: Context): string {
  const source = [sourceOffset(plain, expression.start), sourceOffset(plain, expression.end - 1) + 1];
  const { isExplained, anchor, language } = context;
  const explained = isExplained && { explain: explainRecord(expression, anchor, language) };
  return JSON.stringify({ ...spanRecord(expression), source, role: expression.role, ...explained });
}

/** What the lines of one file share. */
interface Context {
  readonly language: Language;
  readonly anchor: Anchor | null;
  readonly isExplained: boolean;
}

function lineOf(opened: OpenedArticle, expression: DateExpression, context: Context & { isJson: boolean }): string {
  if (context.isJson) return jsonLine(opened, expression, context);
  if (context.isExplained) return explainedLines(opened, expression, context);
  return textLine(opened, expression, context.language);
}

async function datesOfFile(path: string, { options }: Request, io: Io): Promise<ExitCode> {
  const opened = await openArticle(path, io);
  const { plain, meta } = opened.article;
  const language = languageOf(options.get('lang') ?? '') ?? meta.language ?? detectLanguage(plain.text);
  const anchor = options.get('anchor') ?? meta.published;
  const found = datesOf(plain, { language, ...(anchor !== undefined && { anchor }) });
  const isExplained = options.has(EXPLAIN.name);
  const context = { language, anchor: found.anchor, isExplained, isJson: options.get('format') === 'jsonl' };
  for (const expression of found.expressions) await io.print(`${lineOf(opened, expression, context)}\n`);
  const contexts = found.expressions.filter(({ role }) => role === 'context').length;
  const from =
    found.anchor === null ? 'no day to count from' : `counted from ${found.anchor.day} (${found.anchor.from})`;
  io.say(`${counted(found.expressions.length, 'date')}, ${contexts} of them context; ${from}\n`);
  for (const fault of opened.article.diagnostics) io.say(`${diagnosticLine(opened.name, fault)}\n`);
  for (const problem of found.problems) io.say(`${problemLine(opened, problem)}\n`);
  const isFaulty = [...opened.article.diagnostics, ...found.problems].some(({ severity }) => severity === 'error');
  if (found.expressions.length > 0) return isFaulty ? 1 : 0;
  io.say(`${opened.name}: no dates were found; is this the right text?\n`);
  return 1;
}

export const dates: Command = {
  name: 'dates',
  operands: '<file|->',
  count: [0, 1],
  summary: 'lists the dates that a text names; with --jsonl, for many texts at once',
  details: [
    'With --jsonl, standard input has one {"id", "text", "ref"} a line ("ref": the day to count',
    'from, may be left out), and standard output gets one {"id", "spans"} a line. A span has',
    'start and end (UTF-16 offsets into the text, end exclusive), text, edtf, from and to (ISO',
    'days, both inclusive, null = open), approx, implied, rule, and time where there is one.',
    'A line that cannot be read is answered with {"id", "spans": [], "error"}; the rest is done,',
    'and the exit code is 1.',
    '',
    'With --explain, each date is followed by its value, the pieces of its words, what was filled in',
    'and from where, what it counts from, other readings, rule and use, in the language of --lang or',
    'else of the text. In JSON, "explain" holds the same: language, value, written, filled, counted',
    '(null where it counts from nothing), means, others, rule, anaphor and role.',
  ],
  options: [
    ANCHOR,
    LANGUAGE,
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      help: 'text (default) or jsonl: one date a line, with its place in the file',
      refuse: (value) => (FORMATS.includes(value) ? null : `write ${FORMATS.join(' or ')}`),
    },
    EXPLAIN,
    { name: 'jsonl', help: 'read many texts from standard input, one JSON record a line' },
  ],
  run: async (request, io) => {
    const [path] = request.operands;
    const isLines = request.options.has('jsonl');
    if (isLines && path !== undefined && path !== '-') {
      throw new CannotRun(`dates --jsonl reads standard input; use: dateline dates --jsonl < ${path}`);
    }
    if (isLines) return datesOfLines(request, io);
    if (path === undefined) throw new CannotRun('dates needs <file|->; see dateline dates --help');
    return datesOfFile(path, request, io);
  },
};
