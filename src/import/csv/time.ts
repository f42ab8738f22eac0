/** The time of a row of CSV: "when" as EDTF, or "start" and "end" as EDTF dates, both inclusive. */

/** A database's "2019-07-16 10:00:00.000+00"; EDTF has a T, whole seconds and a zone with minutes. */
const CLOCK = /^(\S*\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/** The value as EDTF writes it where it is a time of day as databases write it; else as it is. */
function asEdtf(value: string): string {
  const match = CLOCK.exec(value);
  if (match === null) return value;
  const [, day = '', clock = '', zone = ''] = match;
  const [sign = '', hours = '', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)?.slice(1) ?? [];
  return `${day}T${clock}${sign === '' ? zone : `${sign}${hours}:${minutes}`}`;
}

interface Cells {
  readonly when: string;
  readonly start: string;
  readonly end: string;
}

/** The EDTF text that the cells make, unchecked; "" where all are empty. Without an end, the start is the date. */
export function whenOf({ when, start, end }: Cells): string {
  if (when !== '') return asEdtf(when);
  const [first, last] = [asEdtf(start), asEdtf(end)];
  if (last === '' || last === first) return first;
  return `${first === '' ? '..' : first}/${last}`;
}
