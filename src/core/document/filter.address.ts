/** A filter as the parameters of an address: `q=工资&lane=wages,training`, and back. */
import { FACETS } from './facets.ts';
import { NO_FILTER } from './filter.ts';
import type { Filter } from './filter.ts';

/** The parameter of the text; the others are named like their facets. */
const TEXT = 'q';
/** More than a person chooses or types; the rest of a long address is left out. */
const MOST_VALUES = 100;
const LONGEST = 200;

/** Halves of a character, which an address cannot hold, and what does not show: controls, and marks that turn the direction. */
const UNFIT = /[\p{Cs}\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Name and value of each parameter that differs from no filter, not yet percent-encoded. Values stand with commas between; "\" goes before a comma or "\" of their own. */
export function writeFilter(filter: Filter): (readonly [name: string, value: string])[] {
  const text = fit(filter.text);
  const chosen = FACETS.flatMap((name) => {
    const values = fitAll(filter[name]);
    return values.length === 0 ? [] : [[name, values.map(escaped).join(',')] as const];
  });
  return text === '' ? chosen : [[TEXT, text] as const, ...chosen];
}

/** Reads what `writeFilter` wrote, whatever else it may be: never throws. `valueOf` gives a parameter, decoded; null where there is none. */
export function readFilter(valueOf: (name: string) => string | null): Filter {
  const chosen = FACETS.map((name) => {
    const value = valueOf(name);
    return [name, value === null ? [] : fitAll(split(value))] as const;
  });
  return { ...NO_FILTER, ...Object.fromEntries(chosen), text: fit(valueOf(TEXT) ?? '') };
}

function fit(text: string): string {
  return Array.from(text.slice(0, 2 * LONGEST).replace(UNFIT, ''))
    .slice(0, LONGEST)
    .join('');
}

function fitAll(values: readonly string[]): string[] {
  return [...new Set(values.slice(0, MOST_VALUES).map(fit))];
}

function escaped(value: string): string {
  return value.replaceAll(/[\\,]/g, String.raw`\$&`);
}

/** The pieces between commas; "\" takes the character after it as it is. No value at all is the value "". */
function split(text: string): string[] {
  const values = [''];
  let isEscaped = false;
  for (const character of text.slice(0, 4 * MOST_VALUES * LONGEST)) {
    if (!isEscaped && character === '\\') {
      isEscaped = true;
      continue;
    }
    if (!isEscaped && character === ',') values.push('');
    else values[values.length - 1] = (values.at(-1) ?? '') + character;
    isEscaped = false;
  }
  return values;
}
