/** Readers for unknown values: each gives a typed value or reports why not. */
import type { Diagnostic } from './types.ts';

/** Where a value stands, and where to say what is wrong with it. */
export interface Place {
  readonly path: string;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Path of every record that was read, since a list without its bad items counts differently. */
  readonly origins: Map<object, string>;
}

/** Gives the value, or reports what was met and gives null. */
export type Reader<T> = (value: unknown, place: Place) => T | null;

type Fault = Omit<Diagnostic, 'path' | 'value'>;

const LONGEST_VALUE = 60;
const PLAIN_NAME = /^[A-Za-z_]\w*$/;

/** The place of a field or list item inside another place. */
export function inside(place: Place, key: string | number): Place {
  const step = typeof key === 'number' ? `[${key}]` : PLAIN_NAME.test(key) ? `.${key}` : `[${shortened(key)}]`;
  return { ...place, path: place.path === '' && typeof key === 'string' ? key : place.path + step };
}

/** Reports a fault of `value`; gives null, so that a reader can return it. */
export function report(place: Place, value: unknown, fault: Fault): null {
  place.report({ path: place.path, value: shortened(value), ...fault });
  return null;
}

/** Reports that a value is of another kind than `wanted`. */
export function refuse(place: Place, value: unknown, wanted: string): null {
  const advice = typeof value === 'number' && wanted.startsWith('text') ? '; write it in quotes' : '';
  return report(place, value, {
    severity: 'error',
    code: 'type',
    message: `expected ${wanted}, met ${shortened(value)}${advice}`,
  });
}

/** A value as a short piece of text for a message. */
export function shortened(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a record';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value);
}

export const text: Reader<string> = (value, place) => {
  if (typeof value === 'string') return value;
  return refuse(place, value, 'text');
};

/** Text with at least one character that is not white space. */
export const words: Reader<string> = (value, place) => {
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (typeof value !== 'string') return refuse(place, value, 'text');
  return report(place, value, {
    severity: 'error',
    code: 'empty',
    message: 'this text is empty; write something or remove the field',
  });
};

export const yesNo: Reader<boolean> = (value, place) => {
  if (typeof value === 'boolean') return value;
  return refuse(place, value, 'true or false');
};

/** A finite number between two bounds, both inclusive. */
export function numberBetween(lowest: number, highest: number): Reader<number> {
  return (value, place) => {
    if (typeof value === 'number' && value >= lowest && value <= highest) return value;
    return refuse(place, value, `a number from ${lowest} to ${highest}`);
  };
}

/** A place in a text: a whole number from 0. */
export const offset: Reader<number> = (value, place) => {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  return refuse(place, value, 'a whole number from 0');
};

export function oneOf<T extends string>(values: readonly T[]): Reader<T> {
  return (value, place) =>
    values.find((item) => item === value) ?? refuse(place, value, values.map(shortened).join(' or '));
}

/** Text that matches a pattern; `wanted` says what to write. */
export function matching(pattern: RegExp, code: string, wanted: string): Reader<string> {
  return (value, place) => {
    if (typeof value !== 'string') return refuse(place, value, `text (${wanted})`);
    if (pattern.test(value)) return value;
    return report(place, value, { severity: 'error', code, message: `${shortened(value)} is not ${wanted}` });
  };
}

/** A list; items that cannot be read are left out (their reader has reported them). */
export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return refuse(place, value, 'a list');
    const items: readonly unknown[] = value;
    return items.map((item, index) => read(item, inside(place, index))).filter((item) => item !== null);
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
