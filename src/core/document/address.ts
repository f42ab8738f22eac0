/** Lists of words as one parameter of an address, and back. */

/** More than a person chooses or types; the rest of a long address is left out. */
const MOST_VALUES = 100;
const LONGEST = 200;

/** Halves of a character, which an address cannot hold, and what does not show: controls, and marks that turn the direction. */
const UNFIT = /[\p{Cs}\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** As much of a text as an address holds. */
export function fit(text: string): string {
  return Array.from(text.slice(0, 2 * LONGEST).replace(UNFIT, ''))
    .slice(0, LONGEST)
    .join('');
}

/** Values with commas between, not yet percent-encoded; "\" goes before a comma or "\" of their own. Null for none. */
export function writeList(values: readonly string[]): string | null {
  return values.length === 0 ? null : fitAll(values).map(escaped).join(',');
}

/** Reads what `writeList` wrote, whatever else it may be: never throws. Null is no value. */
export function readList(text: string | null): readonly string[] {
  return text === null ? [] : fitAll(split(text));
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
