/** Tells a table of events from a timeline, so that who opens one by mistake hears what to do with it. */
import type { Diagnostic } from './types.ts';

const NAMES = /\.(?:csv|tsv|xlsx?|ods)$/i;
/** A first line of several cells, and no JSON. */
const HEADER = /^\uFEFF?[^\n{[]*[,;\t][^\n{[]*(?:\r?\n|$)/;

/** What is wrong with a file of this name that begins with `text`, where it is a table; else null. */
export function tableFault(name: string, text: string): Diagnostic | null {
  if (!NAMES.test(name) && !HEADER.test(text.slice(0, 1_000))) return null;
  const message =
    'this is a table and no timeline; save it as CSV and write "dateline pack events.csv -o events.parquet", then open that';
  return { path: '', severity: 'error', code: 'table', value: JSON.stringify(name), message };
}
