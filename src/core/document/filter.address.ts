/** A filter as the parameters of an address: `q=工资&lane=wages,training`, and back. */
import { fit, readList, writeList } from './address.ts';
import { FACETS } from './facets.ts';
import { NO_FILTER } from './filter.ts';
import type { Filter } from './filter.ts';

/** The parameter of the text; the others are named like their facets. */
const TEXT = 'q';

/** Name and value of each parameter that differs from no filter, not yet percent-encoded. */
export function writeFilter(filter: Filter): (readonly [name: string, value: string])[] {
  const text = fit(filter.text);
  const chosen = FACETS.flatMap((name) => {
    const list = writeList(filter[name]);
    return list === null ? [] : [[name, list] as const];
  });
  return text === '' ? chosen : [[TEXT, text] as const, ...chosen];
}

/** Reads what `writeFilter` wrote, whatever else it may be: never throws. `valueOf` gives a parameter, decoded; null where there is none. */
export function readFilter(valueOf: (name: string) => string | null): Filter {
  const chosen = FACETS.map((name) => [name, readList(valueOf(name))] as const);
  return { ...NO_FILTER, ...Object.fromEntries(chosen), text: fit(valueOf(TEXT) ?? '') };
}
