/** Gives many events their places beside the page, which stays alive meanwhile. */
import { buildLod } from '../core/lod/build.ts';
import type { LodInput, LodSettings } from '../core/lod/types.ts';
import { largeColumns } from '../core/scene/prepare.large.ts';
import type { BareIndex, LargeColumns, LargeInput } from '../core/scene/prepare.large.ts';
import { timesOf, type Times } from './beyond.ts';

/**
 * Columns to index; or columns of a large document, one after the other; and then its titles: those of the events at `first`, and
 * those of all. It is prepared for each of the two.
 */
export type IndexRequest =
  | { readonly input: LodInput; readonly settings: LodSettings }
  | { readonly part: Partial<LargeInput> }
  | { readonly titles: Float32Array; readonly first?: Uint32Array };

/** What a large document is drawn by; with the times of its events where all of them are there. */
export interface LargeAnswer {
  readonly columns: LargeColumns;
  readonly times: Times | null;
}

/** An index; or what a large document is drawn by; or how many events have been looked after. */
export type IndexAnswer = { readonly done: number } | { readonly lod: BareIndex } | { readonly large: LargeAnswer };

/** Progress is told in steps of this share. */
const SHARE = 0.02;

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<IndexRequest>) => void) | null;
  postMessage: (answer: IndexAnswer, transfer?: Transferable[]) => void;
};

let large: Partial<LargeInput> = {};

scope.onmessage = ({ data }): void => {
  if ('part' in data) large = { ...large, ...data.part };
  else if ('input' in data) {
    const { input, settings } = data;
    const index = buildLod(input, settings, teller(input.starts.length));
    const { rows, markScales, labelScales, laneRows, levels, laneLists, reachAfter, reachBefore } = index;
    answer({ lod: { rows, markScales, labelScales, laneRows, levels, laneLists, reachAfter, reachBefore } });
  } else answer({ large: largeAnswer(large as LargeInput, data) });
};

function answer(value: IndexAnswer): void {
  scope.postMessage(value, buffers(value));
}

function largeAnswer(
  input: LargeInput,
  { titles, first }: { readonly titles: Float32Array; readonly first?: Uint32Array },
): LargeAnswer {
  const columns = largeColumns(input, { titles, places: first, tell: teller(titles.length) });
  return { columns, times: first === undefined ? timesOf(input, columns.unplaced.indices) : null };
}

function teller(count: number): (done: number) => void {
  let told = 0;
  return (done) => {
    if (done - told < SHARE * count) return;
    told = done;
    scope.postMessage({ done });
  };
}

/** The buffers of all columns in a value, each once: they go to the page without being copied. */
function buffers(value: unknown): Transferable[] {
  const found = new Set<ArrayBuffer>();
  const look = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    if (!ArrayBuffer.isView(each)) Object.values(each).forEach(look);
    // An empty one may be a constant of the code, which is needed again.
    else if (each.byteLength > 0) found.add(each.buffer as ArrayBuffer);
  };
  look(value);
  return [...found];
}
