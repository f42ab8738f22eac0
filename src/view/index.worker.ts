/** Gives many events their places beside the page, which stays alive meanwhile. */
import { buildLod } from '../core/lod/build.ts';
import type { LodIndex, LodInput, LodSettings } from '../core/lod/types.ts';
import { largeColumns } from '../core/scene/prepare.large.ts';
import type { LargeInput } from '../core/scene/prepare.large.ts';
import type { UnplacedColumns } from '../core/scene/prepare.types.ts';
import { timesOf, type Times } from './beyond.ts';

/**
 * Columns to index; or a large document, and then its titles: those of the events at `first`, and those of all. It is prepared
 * for each of the two.
 */
export type IndexRequest =
  | { readonly input: LodInput; readonly settings: LodSettings }
  | { readonly large: LargeInput }
  | { readonly first: Uint32Array; readonly titles: Float32Array }
  | { readonly titles: Float32Array };

/** An index without its columns, which the page has. */
export type BareIndex = Omit<LodIndex, 'input' | 'settings'>;

/** What a large document is drawn by; with the times of its events where all of them are there. */
export interface LargeAnswer {
  readonly columns: UnplacedColumns;
  readonly lod: BareIndex;
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

let large: LargeInput | null = null;

scope.onmessage = ({ data }): void => {
  if ('large' in data) large = data.large;
  else if ('input' in data) {
    const lod = indexed(data.input, data.settings);
    scope.postMessage({ lod }, buffers(lod));
  } else if (large !== null) answerLarge(large, data.titles, 'first' in data ? data.first : undefined);
};

function answerLarge(input: LargeInput, titles: Float32Array, first: Uint32Array | undefined): void {
  const columns = largeColumns(input, titles, first);
  const lod = indexed(columns.input, columns.settings);
  const times = first === undefined ? timesOf(input.footprints, columns.indices) : null;
  scope.postMessage({ large: { columns, lod, times } }, buffers([columns, lod, times]));
}

function indexed(input: LodInput, settings: LodSettings): BareIndex {
  let told = 0;
  const index = buildLod(input, settings, (done) => {
    if (done - told < SHARE * input.starts.length) return;
    told = done;
    scope.postMessage({ done });
  });
  const { rows, markScales, labelScales, laneRows, levels, laneLists, reachAfter, reachBefore } = index;
  return { rows, markScales, labelScales, laneRows, levels, laneLists, reachAfter, reachBefore };
}

/** The buffers of all columns in a value, each once: they go to the page without being copied. */
function buffers(value: unknown): Transferable[] {
  const found = new Set<ArrayBuffer>();
  const look = (each: unknown): void => {
    if (ArrayBuffer.isView(each)) found.add(each.buffer as ArrayBuffer);
    else if (typeof each === 'object' && each !== null) Object.values(each).forEach(look);
  };
  look(value);
  return [...found];
}
