/** The columns of a Parquet file that hold events, and what types of them can be read. */
import type { FileMetaData, SchemaElement } from 'hyparquet';
import { parquetSchema } from 'hyparquet';
import type { Diagnostic } from '../../core/document/types.ts';
import { fault } from '../article/diagnostic.ts';

/** What is in a column, whatever bytes it is made of. */
type Content = 'number' | 'timestamp' | 'date' | 'text' | 'other';

export interface Column {
  /** As the file spells it. */
  readonly name: string;
  readonly content: Content;
}

interface Wanted {
  readonly name: string;
  readonly contents: readonly Content[];
  /** What to make of a column of another type. */
  readonly advice: string;
}

const TIME = 'cast it to TIMESTAMP, or to DOUBLE as milliseconds since 1970; EDTF text belongs in the column "when"';
const NUMBER = 'cast it to a number';
const TEXT = 'cast it to VARCHAR';

/** Columns that a file may have; others are not looked at. A number serves as text (an id, a year). */
const WANTED: readonly Wanted[] = [
  { name: 'start', contents: ['number', 'timestamp', 'date'], advice: TIME },
  { name: 'end', contents: ['number', 'timestamp', 'date'], advice: TIME },
  { name: 'when', contents: ['text', 'number'], advice: 'it holds EDTF text; a column of instants is called "start"' },
  { name: 'title', contents: ['text', 'number'], advice: TEXT },
  { name: 'lane', contents: ['text', 'number'], advice: TEXT },
  { name: 'importance', contents: ['number'], advice: NUMBER },
  { name: 'level', contents: ['number'], advice: NUMBER },
  { name: 'id', contents: ['text', 'number'], advice: TEXT },
  { name: 'status', contents: ['text'], advice: TEXT },
  { name: 'summary', contents: ['text'], advice: TEXT },
  { name: 'url', contents: ['text'], advice: TEXT },
];

/** First match counts. The converted type is how files before 2018 say it, and many after. */
const CONTENTS: readonly (readonly [Content, (element: SchemaElement, mark: string) => boolean])[] = [
  ['other', ({ repetition_type }) => repetition_type === 'REPEATED'],
  ['timestamp', ({ type }, mark) => mark.startsWith('TIMESTAMP') || type === 'INT96'],
  ['date', (_element, mark) => mark === 'DATE'],
  ['text', ({ type }, mark) => mark === 'UUID' || (type === 'BYTE_ARRAY' && ['', 'STRING', 'UTF8', 'ENUM'].includes(mark))],
  ['number', (_element, mark) => mark === 'DECIMAL' || mark === 'FLOAT16'],
  ['number', ({ type = '' }, mark) => /^(?:INT32|INT64|FLOAT|DOUBLE)$/.test(type) && /^(?:|U?INT.*)$/.test(mark) && mark !== 'INTERVAL'],
]; // prettier-ignore

function markOf({ logical_type, converted_type }: SchemaElement): string {
  return logical_type?.type ?? converted_type ?? '';
}

function typeOf(element: SchemaElement): string {
  return markOf(element) || element.type || 'group';
}

function contentOf(element: SchemaElement): Content {
  const mark = markOf(element);
  return CONTENTS.find(([, holds]) => holds(element, mark))?.[0] ?? 'other';
}

interface FoundColumns {
  /** By the name that we give them. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether there is enough to show anything: a title, and `start` or `when`. */
  readonly isEnough: boolean;
}

/** The columns of events in a file. Their names may be in capitals, since SQL does not tell them apart. */
export function columnsOf(metadata: FileMetaData): FoundColumns {
  const elements = parquetSchema(metadata).children.map(({ element }) => element);
  const columns = new Map<string, Column>();
  const diagnostics: Diagnostic[] = [];
  for (const { name, contents, advice } of WANTED) {
    const element = elements.find((candidate) => candidate.name.toLowerCase() === name);
    if (element === undefined) continue;
    const content = contentOf(element);
    if (contents.includes(content)) columns.set(name, { name: element.name, content });
    else diagnostics.push(unfit(element, advice));
  }
  const isEnough = columns.has('title') && (columns.has('start') || columns.has('when'));
  return { columns, diagnostics: [...diagnostics, ...missingFrom(elements)], isEnough };
}

function unfit(element: SchemaElement, advice: string): Diagnostic {
  const message = `the column "${element.name}" is of type ${typeOf(element)}; ${advice}`;
  return fault({ path: `columns.${element.name}`, code: 'column-type', value: typeOf(element), message });
}

/** What no column is called; one of an unfit type was told before. */
function missingFrom(elements: readonly SchemaElement[]): Diagnostic[] {
  const names = elements.map(({ name }) => name.toLowerCase());
  const met = elements.map(({ name }) => `"${name}"`).join(', ');
  const say = (name: string, what: string): Diagnostic => {
    const message = `no column ${what}; the file has ${met === '' ? 'no columns' : met}`;
    return fault({ path: `columns.${name}`, code: 'column-missing', value: met, message });
  };
  return [
    ...(names.includes('start') || names.includes('when')
      ? []
      : [say('start', '"start" (instants) or "when" (EDTF text)')]),
    ...(names.includes('title') ? [] : [say('title', '"title" (text)')]),
  ];
}
