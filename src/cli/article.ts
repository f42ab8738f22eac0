/** Gets an article from a file or standard input, and tells places of its plain text as file:line:column. */
import type { Check, Diagnostic } from '../core/document/types.ts';
import { sourceOffset } from '../core/extract/plain.ts';
import { textIn } from '../core/document/text.ts';
import { readArticle } from '../import/article/read.ts';
import { placesOf, placeText } from '../import/article/place.ts';
import type { Article } from '../import/article/types.ts';
import { CannotRun, type Io } from './io.ts';
import { largeInput } from './progress.ts';

export interface OpenedArticle {
  /** As messages name it: the path, or "<stdin>". */
  readonly name: string;
  readonly article: Article;
  /** "file:line:column" of an offset in the plain text. */
  readonly where: (offset: number) => string;
}

/** Bytes of a file or, for "-", of standard input. */
export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  const bytes = path === '-' ? await io.readInput() : await io.readFile(path);
  largeInput(io, nameOf(path), bytes.length);
  return bytes;
}

/** How messages name an operand. */
export function nameOf(path: string): string {
  return path === '-' ? '<stdin>' : path;
}

/** Reads an article; one without any text throws `CannotRun` with the reason. */
export async function openArticle(path: string, io: Io): Promise<OpenedArticle> {
  const name = nameOf(path);
  const bytes = await readBytes(path, io);
  const article = await readArticle(bytes, path === '-' ? {} : { name: path });
  if (article.plain.text === '') {
    const reasons = article.diagnostics.map((diagnostic) => diagnosticLine(name, diagnostic));
    throw new CannotRun(reasons.join('\n'));
  }
  const place = placesOf(article.source);
  const where = (offset: number): string => `${name}:${placeText(place(sourceOffset(article.plain, offset)))}`;
  return { name, article, where };
}

/** One diagnostic as a compiler prints it; `path` may be "12:5", "12" (a line), "events[4].when" or "". */
export function diagnosticLine(name: string, { path, severity, code, message }: Diagnostic): string {
  const isPlace = /^\d+(?::\d+)?$/.test(path);
  const place = isPlace || path === '' ? name : `${name}: ${path}`;
  return `${isPlace ? `${place}:${path}` : place}: ${severity} ${code}: ${message}`;
}

const IN_TEXT = /^text\[(\d+)\.\.(\d+)\]$/;

/** A diagnostic of the extraction: its path is a span of the plain text. */
export function problemLine(opened: OpenedArticle, problem: Diagnostic): string {
  const span = IN_TEXT.exec(problem.path);
  if (span === null) return diagnosticLine(opened.name, problem);
  return diagnosticLine(opened.where(Number(span[1])), { ...problem, path: '' });
}

/** One check at a place, as a compiler prints it. */
export function checkLine(where: string, { severity, code, message }: Check): string {
  return `${where}: ${severity} ${code}: ${textIn(message, 'en')}`;
}
