/** What the card says of a date besides its words: how it is meant, how long it is, and how exact. Never more than was told. */
import { daysOf } from '../core/time/datetime.ts';
import { footprintOf } from '../core/time/footprint.ts';
import { precisionOf } from '../core/time/precision.ts';
import type { Edtf } from '../core/time/types.ts';
import type { ReaderWords } from './words/reader.types.ts';

/** A few short phrases; for "late June" only "about", since the days that bound it were not told. */
export function factsOf(value: Edtf, words: ReaderWords): string[] {
  const { kind, start, end } = footprintOf(value);
  if (start === 'soft' || end === 'soft') return [words.shapes.about];
  const precision = words.precisions[precisionOf(value)];
  if (end === 'open') return [words.shapes.openEnd, precision];
  if (start === 'open') return [words.shapes.openStart, precision];
  const days = daysOf(value);
  return [days === null ? words.shapes[kind] : words.inclusiveDays(days), precision];
}
