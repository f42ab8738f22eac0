/** An article in any format → Article: finds the format, reads it, and settles what the file does not say. */
import { plainOf } from '../../core/extract/plain.ts';
import { sentencesOf } from '../../core/extract/sentences.ts';
import type { Diagnostic } from '../../core/document/types.ts';
import { shown } from './characters.ts';
import { compose, foldedText } from './compose.ts';
import { decode } from './decode.ts';
import { fault } from './diagnostic.ts';
import type { Article, ArticleMeta, DraftBlock, Reading } from './types.ts';

type Format = 'html' | 'markdown' | 'text';

type Reader = (source: string) => Reading;

/** The libraries behind a format are loaded when it is first met. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  html: async () => (await import('./html.ts')).readHtml,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  text: async () => (await import('./text.ts')).readText,
};

interface FormatSign {
  readonly format: Format;
  readonly name: RegExp;
  readonly type: RegExp;
  readonly content: RegExp;
}

const SIGNS: readonly FormatSign[] = [
  {
    format: 'html',
    name: /\.x?html?$/i,
    type: /^(?:text\/html|application\/xhtml\+xml)\b/,
    content: /<(?:!doctype html|html|body|div|p|br|h[1-6]|article)[\s/>]/i,
  },
  { format: 'markdown', name: /\.(?:md|markdown)$/i, type: /^text\/markdown\b/, content: /^---[ \t]*\r?\n/ },
  { format: 'text', name: /\.(?:txt|text)$/i, type: /^text\/plain\b/, content: /^/ },
];

/** What is known of the file besides its content. */
export interface Hint {
  /** File name or address. */
  readonly name?: string;
  /** Content type. */
  readonly type?: string;
}

/** Characters of the file in which signs of a format are looked for. */
const HEAD = 20_000;

function formatOf(source: string, hint: Hint): Format {
  const head = source.slice(0, HEAD);
  const byName = SIGNS.find(({ name }) => hint.name !== undefined && name.test(hint.name));
  const byType = SIGNS.find(({ type }) => hint.type !== undefined && type.test(hint.type));
  const byFront = SIGNS.find(({ format, content }) => format === 'markdown' && content.test(head));
  return (byName ?? byType ?? byFront ?? SIGNS.find(({ content }) => content.test(head)))?.format ?? 'text';
}

const LONGEST_TITLE = 60;
const SENTENCE_END = /[。！？!?.…；;]/;

/** The first line serves as a headline where it is short, no sentence, and no first entry of a list of dates. */
function isHeadline(text: string): boolean {
  return text.length <= LONGEST_TITLE && !SENTENCE_END.test(text.slice(-1)) && !/^\d/.test(text);
}

function firstWords(text: string): string {
  const [first = { start: 0, end: text.length }] = sentencesOf(plainOf(text));
  const [sentence = ''] = text.slice(first.start, first.end).split(/[；;]|[。！？!?.…]+$/);
  return sentence.length > LONGEST_TITLE ? `${sentence.slice(0, LONGEST_TITLE - 1)}…` : sentence;
}

/** Gives an article without a title one: its first line, which becomes a heading if it looks like one. */
function withTitle(reading: Reading): { readonly blocks: readonly DraftBlock[]; readonly meta: ArticleMeta } {
  const { blocks } = reading;
  const { title: stated } = reading.meta;
  const meta: ArticleMeta = { ...reading.meta, ...(stated !== undefined && { title: shown(stated) }) };
  const at = blocks.findIndex((block) => foldedText(block) !== '');
  const first = blocks[at];
  if (meta.title !== undefined || first === undefined) return { blocks, meta };
  const text = foldedText(first);
  const isHeading = first.kind === 'paragraph' && isHeadline(text) && blocks.length > 1;
  const title = first.kind === 'heading' || isHeading ? text : firstWords(text);
  const headed = isHeading ? blocks.with(at, { kind: 'heading', level: 1, runs: first.runs }) : blocks;
  return { blocks: headed, meta: { ...meta, title } };
}

const NOTHING: Article['plain'] = { text: '', blocks: [], pieces: [] };

function withoutText(source: string, meta: ArticleMeta, diagnostics: readonly Diagnostic[]): Article {
  return { source, plain: NOTHING, meta, diagnostics };
}

function emptyFault(source: string): Diagnostic {
  const message =
    source.trim() === ''
      ? 'the file is empty; give an article with some text'
      : 'no text was found in the file, only markup; give an article with some text';
  return fault({ code: 'empty', message });
}

/**
 * Takes an article as bytes or text and gives its plain text, what it says of itself and what was wrong with it. The format
 * goes by file name, then content type, then content. Never throws: a file that cannot be read gives an empty text and a
 * diagnostic of severity `error`.
 */
export async function readArticle(input: Uint8Array | string, hint: Hint = {}): Promise<Article> {
  const decoded = typeof input === 'string' ? { text: input, diagnostics: [] } : decode(input);
  if (decoded.text === null) return withoutText('', {}, decoded.diagnostics);
  const source = decoded.text;
  if (source.trim() === '') return withoutText(source, {}, [...decoded.diagnostics, emptyFault(source)]);
  const read = await READERS[formatOf(source, hint)]();
  const reading = read(source);
  const diagnostics = [...decoded.diagnostics, ...reading.diagnostics];
  const { blocks, meta } = withTitle(reading);
  const plain = compose(blocks, source);
  if (plain.text === '') return withoutText(source, meta, [...diagnostics, emptyFault(source)]);
  return { source, plain, meta, diagnostics };
}
