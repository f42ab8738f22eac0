/** `dateline dates --jsonl`: one text a line in, its dates a line out. */
import { isRecord } from '../core/document/fields.ts';
import { datesOf } from '../core/extract/dates.ts';
import { detectLanguage } from '../core/extract/detect.ts';
import { parseIsoDay } from '../core/time/civil.ts';
import type { Language } from '../core/time/types.ts';
import { shorten } from '../import/article/diagnostic.ts';
import { languageOf } from '../import/article/language.ts';
import { explainRecord } from './dates.explain.ts';
import { spanRecord } from './dates.span.ts';
import type { ExitCode, Io } from './io.ts';
import { counter } from './progress.ts';
import { counted } from './summary.ts';
import type { Request } from './types.ts';

type Id = string | number | null;

interface Item {
  readonly id: Id;
  readonly text: string;
  readonly ref: string | undefined;
}

interface BadLine {
  readonly id: Id;
  readonly error: string;
}

function idOf(record: Readonly<Record<string, unknown>>): Id {
  const id = record['id'];
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function readItem(line: string): Item | BadLine {
  const value = parse(line);
  if (value === undefined)
    return { id: null, error: `"${shorten(line)}" is not JSON; write {"id", "text", "ref"} on one line` };
  if (!isRecord(value)) return { id: null, error: `"${shorten(line)}" is no record; write {"id", "text", "ref"}` };
  const id = idOf(value);
  const { text, ref } = value;
  if (typeof text !== 'string') return { id, error: `text: ${met(text)} is no text; write a string` };
  if (ref === undefined || ref === null) return { id, text, ref: undefined };
  if (typeof ref === 'string' && parseIsoDay(ref) !== null) return { id, text, ref };
  return { id, error: `ref: ${met(ref)} is no day; write a day that exists, as 2019-07-25` };
}

function met(value: unknown): string {
  return value === undefined ? 'nothing' : shorten(JSON.stringify(value));
}

interface Fallback {
  readonly anchor?: string;
  readonly language?: Language;
  readonly isExplained: boolean;
}

function answer({ id, text, ref }: Item, fallback: Fallback): object {
  const day = ref ?? fallback.anchor;
  const { language, isExplained } = fallback;
  const { expressions, anchor } = datesOf(text, {
    ...(language && { language }),
    ...(day !== undefined && { anchor: day }),
  });
  if (!isExplained) return { id, spans: expressions.map(spanRecord) };
  const spoken = language ?? detectLanguage(text);
  const spans = expressions.map((each) => ({ ...spanRecord(each), explain: explainRecord(each, anchor, spoken) }));
  return { id, spans };
}

/** A text that cannot be read is told of; the lines after it are read all the same. */
function tryAnswer(item: Item, fallback: Fallback): object | (BadLine & { readonly spans: readonly [] }) {
  try {
    return answer(item, fallback);
  } catch (error) {
    return { id: item.id, spans: [], error: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers every line; `--anchor` and `--lang` count where a line says nothing. Empty lines are passed over. */
export async function datesOfLines({ options }: Request, io: Io): Promise<ExitCode> {
  const language = languageOf(options.get('lang') ?? '');
  const anchor = options.get('anchor');
  const isExplained = options.has('explain');
  const fallback = { ...(language && { language }), ...(anchor !== undefined && { anchor }), isExplained };
  const progress = counter(io, 'lines');
  let [number, done, bad] = [0, 0, 0];
  for await (const line of io.inputLines()) {
    number++;
    if (line.trim() === '') continue;
    const item = readItem(number === 1 ? line.replace(/^\uFEFF/, '') : line);
    if ('error' in item) {
      bad++;
      io.say(`<stdin>:${number}: error ${item.error}\n`);
      await io.print(`${JSON.stringify({ id: item.id, spans: [], error: item.error })}\n`);
      continue;
    }
    const answered = tryAnswer(item, fallback);
    if ('error' in answered) {
      bad++;
      io.say(`<stdin>:${number}: error ${answered.error}\n`);
    } else done++;
    await io.print(`${JSON.stringify(answered)}\n`);
    progress.step();
  }
  progress.end();
  io.say(`${counted(done, 'text')} read${bad === 0 ? '' : `, ${counted(bad, 'line')} not understood`}\n`);
  return bad === 0 ? 0 : 1;
}
