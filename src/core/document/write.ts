/** Writes a document as JSON, always with the same bytes for the same content. */
import type { EventsDocument } from './types.ts';

/** The order of fields in every record; fields that are not named here follow, sorted by their code units. */
const FIELDS = [
  'version id code severity when to quote title summary message suggestion label color language asOf',
  'url kind alt credit publisher published publishedInferred lane importance status start end',
  'dateText dateStart implied rule parts alternatives tense field value from duration text days at',
  'source lanes evidence links media notes checks edited undated story events',
].flatMap((line) => line.split(' '));
const RANK = new Map(FIELDS.map((field, index) => [field, index]));

/**
 * The document as JSON: two spaces, fields in one fixed order, unknown fields kept, a line break at the end.
 * Takes what `readDocument` or a pure stage made (finite numbers, no cycles).
 */
export function writeDocument(document: EventsDocument): string {
  return `${JSON.stringify(document, inOrder, 2)}\n`;
}

/** Replacer of JSON.stringify: every record with its fields in order, without "__proto__". */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([name]) => name !== '__proto__');
  return Object.fromEntries(entries.sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  const [rankA, rankB] = [RANK.get(a) ?? FIELDS.length, RANK.get(b) ?? FIELDS.length];
  if (rankA !== rankB) return rankA - rankB;
  return a < b ? -1 : Number(a > b);
}
