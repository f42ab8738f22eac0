/** Puts readers together to the reader of a record: a table of fields. */
import { inside, isRecord, refuse, report } from './fields.ts';
import type { Place, Reader } from './fields.ts';

/** A field of a record. A missing or bad required field without a fallback spoils the record. */
export interface Field<T> {
  readonly read: Reader<T>;
  readonly isRequired: boolean;
  readonly fallback?: T;
}

export type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

/** Deeper values are not kept: no timeline needs them, and programs that walk them run out of stack. */
const DEEPEST = 32;

export function required<T>(read: Reader<T>, fallback?: T): Field<T> {
  return { read, isRequired: true, ...(fallback !== undefined && { fallback }) };
}

export function optional<T>(read: Reader<T>): Field<T> {
  return { read, isRequired: false };
}

/** A record with the given fields, for documents: fields that are not in the table are kept as they are, but "__proto__". */
export function openRecord<T extends object>(fields: Fields<T>): Reader<T> {
  return recordOf(fields, (read, { key, value, place }) => read.set(key, copy(value, place, 0)));
}

/** The same for files that people write, where an unknown field is a slip of the pen: it is reported and left out. */
export function closedRecord<T extends object>(fields: Fields<T>): Reader<T> {
  const message = `no field is called so; there are ${Object.keys(fields).join(', ')}`;
  return recordOf(fields, (_read, { value, place }) => {
    report(place, value, { severity: 'warning', code: 'field-unknown', message });
  });
}

interface Unknown {
  readonly key: string;
  readonly value: unknown;
  readonly place: Place;
}

function recordOf<T extends object>(
  fields: Fields<T>,
  onUnknown: (read: Map<string, unknown>, unknown: Unknown) => void,
): Reader<T> {
  const table = new Map<string, Field<unknown>>(Object.entries(fields));
  return (record, place) => {
    if (!isRecord(record)) return refuse(place, record, 'a record');
    const read = new Map<string, unknown>();
    for (const [key, value] of Object.entries(record)) {
      if (value === undefined || isReachedInto(key, value, place)) continue;
      const field = table.get(key);
      if (field === undefined) onUnknown(read, { key, value, place: inside(place, key) });
      else keep(read, key, field.read(value, inside(place, key)));
    }
    return fillIn({ table, record, read }, place) ? (remembered(read, place) as T) : null;
  };
}

/** True for a key that would reach into the program, which is reported and never kept. */
function isReachedInto(key: string, value: unknown, place: Place): boolean {
  if (key !== '__proto__') return false;
  const message = 'this name reaches into the program that reads it; it was left out, remove it';
  report(inside(place, key), value, { severity: 'warning', code: 'forbidden-name', message });
  return true;
}

function keep(read: Map<string, unknown>, key: string, value: unknown): void {
  if (value !== null) read.set(key, value);
}

interface Reading {
  readonly table: ReadonlyMap<string, Field<unknown>>;
  readonly record: Readonly<Record<string, unknown>>;
  readonly read: Map<string, unknown>;
}

/** Reports required fields that are missing and puts in their fallbacks; false where one has none. */
function fillIn({ table, record, read }: Reading, place: Place): boolean {
  for (const [key, field] of table) {
    if (!field.isRequired || read.has(key)) continue;
    if (record[key] === undefined) {
      const message = 'this field is missing; add it';
      report(inside(place, key), undefined, { severity: 'error', code: 'missing', message });
    }
    if (field.fallback === undefined) return false;
    read.set(key, field.fallback);
  }
  return true;
}

/** The record as an object, with its path kept for what is found later. */
function remembered(read: ReadonlyMap<string, unknown>, place: Place): object {
  const record: object = Object.fromEntries(read);
  place.origins.set(record, place.path);
  return record;
}

/** Any JSON value without "__proto__"; what is no JSON or lies too deep is reported, and null stands in its place. */
function copy(value: unknown, place: Place, depth: number): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse(place, value, 'a finite number');
  if (typeof value !== 'object') return refuse(place, typeof value, 'a JSON value');
  if (depth >= DEEPEST) {
    const message = `nested more than ${DEEPEST} deep; make it flatter`;
    return report(place, value, { severity: 'warning', code: 'depth', message });
  }
  if (Array.isArray(value)) return value.map((item: unknown, index) => copy(item, inside(place, index), depth + 1));
  const entries = Object.entries(value).filter(([key, inner]) => !isReachedInto(key, inner, place));
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, inside(place, key), depth + 1)]));
}
