/** The YAML at the head of a Markdown file: title, language, published, publishedInferred, summary, source. */
import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../../core/document/types.ts';
import { parseIsoDay } from '../../core/time/civil.ts';
import { fault, warning } from './diagnostic.ts';
import { webAddress } from './html.meta.ts';
import { languageOf } from './language.ts';
import { nearest } from './nearest.ts';
import { placesOf, placeText } from './place.ts';
import type { ArticleMeta } from './types.ts';

/** Where front matter stands: its YAML is `[start, end)`, the text goes on at `body`. */
interface FrontMatterSpan {
  readonly start: number;
  readonly end: number;
  readonly body: number;
}

interface FrontMatter {
  readonly meta: ArticleMeta;
  readonly body: number;
  readonly diagnostics: readonly Diagnostic[];
}

type Report = (code: string, offset: number, value: string, message: string) => void;

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gm;

function spanOf(source: string): FrontMatterSpan | null {
  const opening = FENCE.exec(source);
  if (opening === null) return null;
  const start = opening[0].length;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(source);
  if (closing === null) return { start, end: start, body: start };
  const body = source.indexOf('\n', closing.index);
  return { start, end: closing.index, body: body < 0 ? source.length : body + 1 };
}

/** Reads one field: the value it stands for, or null with the reason why it cannot be used. */
type Read = (value: unknown) => { readonly value: string | boolean } | { readonly wanted: string };

const text: Read = (value) => {
  if (typeof value === 'number') return { value: String(value) };
  return typeof value === 'string' ? { value: value.trim() } : { wanted: 'write text' };
};

const FIELDS = new Map<string, Read>([
  ['title', text],
  ['summary', text],
  ['source', () => ({ wanted: 'write title:, publisher: and url: below it, indented' })],
  ['source.title', text],
  ['source.publisher', text],
  [
    'language',
    (value) => {
      const language = typeof value === 'string' ? languageOf(value) : undefined;
      return language === undefined ? { wanted: 'use zh-Hans, zh-Hant or en' } : { value: language };
    },
  ],
  [
    'published',
    (value) => {
      const isDay = typeof value === 'string' && parseIsoDay(value) !== null;
      return isDay ? { value } : { wanted: 'use a day that exists, as 2019-07-25' };
    },
  ],
  ['publishedInferred', (value) => (typeof value === 'boolean' ? { value } : { wanted: 'use true or false' })],
  [
    'source.url',
    (value) => {
      const url = typeof value === 'string' ? webAddress(value) : undefined;
      return url === undefined ? { wanted: 'use an address that begins with https://' } : { value: url };
    },
  ],
]);

const KEYS = [...FIELDS.keys()];

function startOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}

function readPair(pair: Pair, prefix: string, report: Report): Record<string, string | boolean> {
  const name = `${prefix}${isScalar(pair.key) ? String(pair.key.value) : ''}`;
  if (name === 'source' && isMap(pair.value)) return readMap(pair.value, 'source.', report);
  const read = FIELDS.get(name);
  if (read === undefined) {
    const meant = nearest(name, KEYS);
    if (meant !== null)
      report('unknown-field', startOf(pair.key), name, `the field "${name}" is not known; "${meant}" is`);
    return {};
  }
  const value: unknown = isScalar(pair.value) ? pair.value.value : pair.value;
  if (value === null) return {};
  const result = read(value);
  if ('value' in result) return { [name]: result.value };
  const met = isScalar(pair.value) ? JSON.stringify(value) : 'a list or a map';
  report('wrong-value', startOf(pair.value), met, `${name}: ${met} does not serve here; ${result.wanted}`);
  return {};
}

function readMap(map: YAMLMap, prefix: string, report: Report): Record<string, string | boolean> {
  return Object.assign({}, ...map.items.map((pair) => readPair(pair, prefix, report))) as Record<
    string,
    string | boolean
  >;
}

function metaOf(fields: Readonly<Record<string, string | boolean>>): ArticleMeta {
  const textOf = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const source = { title: textOf('source.title'), publisher: textOf('source.publisher'), url: textOf('source.url') };
  const hasSource = Object.values(source).some((value) => value !== undefined);
  return {
    title: textOf('title'),
    language: languageOf(textOf('language') ?? ''),
    published: textOf('published'),
    publishedInferred: fields['publishedInferred'] === true ? true : undefined,
    summary: textOf('summary'),
    source: hasSource ? source : undefined,
  };
}

/** Takes the text of a Markdown file; what is wrong in the YAML is told with its line and column, the rest is used. */
export function readFrontMatter(source: string): FrontMatter {
  const span = spanOf(source);
  if (span === null) return { meta: {}, body: 0, diagnostics: [] };
  const place = placesOf(source);
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, offset, value, message) => {
    const content = { path: placeText(place(span.start + offset)), code, value, message };
    diagnostics.push(code === 'unknown-field' ? warning(content) : fault(content));
  };
  if (span.end === span.start) {
    const isClosed = span.body > span.start;
    if (!isClosed) report('front-matter-open', 0, '---', 'the front matter is never closed; end it with a line "---"');
    return { meta: {}, body: span.body, diagnostics };
  }
  const yaml = parseDocument(source.slice(span.start, span.end), { prettyErrors: false, logLevel: 'silent' });
  for (const error of yaml.errors.slice(0, 3))
    report('yaml', error.pos[0], '', `the front matter is not YAML: ${error.message}`);
  if (isMap(yaml.contents)) return { meta: metaOf(readMap(yaml.contents, '', report)), body: span.body, diagnostics };
  if (yaml.contents !== null && yaml.errors.length === 0) {
    report('yaml', 0, '', 'the front matter is not a list of fields; write lines like "title: …"');
  }
  return { meta: {}, body: span.body, diagnostics };
}
