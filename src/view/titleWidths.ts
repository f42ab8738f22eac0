/** How wide the titles of a large document are in the fonts of this machine: on the page, but never for long at a time. */
import { startOf } from '../core/document/columns.text.ts';
import { textIn } from '../core/document/text.ts';
import type { EventSet } from '../core/document/types.ts';
import { ROUGH, roughLine } from '../core/scene/estimate.ts';
import { titleWidths as widthsOf } from '../core/scene/labels.ts';
import type { PrepareOptions } from '../core/scene/prepare.types.ts';

/** Titles that are measured in one step. */
const STEP = 512;

type Wanted = Pick<PrepareOptions, 'measure' | 'metrics' | 'language'>;

/** Measures the title of one event of a large document. */
export function titleWidthOf({ events, columns }: EventSet, { language, ...fonts }: Wanted): (index: number) => number {
  const { ofText, ofUnits } = widthsOf(fonts);
  const slowly = (index: number): number => ofText(roughLine(textIn(events.at(index)?.title ?? '', language)));
  if (columns === undefined) return slowly;
  const { units, ends } = columns.titles;
  return (index) => {
    const [start, end] = [startOf(ends, index), ends[index] ?? 0];
    return end > start && end - start <= ROUGH ? ofUnits(units, start, end) : slowly(index);
  };
}

/** All of them, one an event, step by step. */
export function* titleWidthSteps(
  count: number,
  widthAt: (index: number) => number,
): Generator<undefined, Float32Array> {
  const widths = new Float32Array(count);
  for (let index = 0; index < count; index += 1) {
    widths[index] = widthAt(index);
    if (index % STEP === STEP - 1) yield undefined;
  }
  return widths;
}
