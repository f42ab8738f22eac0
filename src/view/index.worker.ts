/** Builds the index of many events beside the page, which stays alive meanwhile. */
import { buildLod } from '../core/lod/build.ts';
import type { LodIndex, LodInput, LodSettings } from '../core/lod/types.ts';

export interface IndexRequest {
  readonly input: LodInput;
  readonly settings: LodSettings;
}

/** An index without its columns, which the page has; or how many events have been looked after. */
export type IndexAnswer = { readonly done: number } | { readonly lod: Omit<LodIndex, 'input' | 'settings'> };

/** Progress is told in steps of this share. */
const SHARE = 0.02;

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<IndexRequest>) => void) | null;
  postMessage: (answer: IndexAnswer, transfer?: Transferable[]) => void;
};

scope.onmessage = ({ data: { input, settings } }): void => {
  let told = 0;
  const { rows, markScales, labelScales, laneRows, levels, laneLists, reachAfter, reachBefore } = buildLod(
    input,
    settings,
    (done) => {
      if (done - told < SHARE * input.starts.length) return;
      told = done;
      scope.postMessage({ done });
    },
  );
  const lod = { rows, markScales, labelScales, laneRows, levels, laneLists, reachAfter, reachBefore };
  const columns = [
    rows,
    markScales,
    ...(labelScales === markScales ? [] : [labelScales]),
    laneRows,
    ...levels.flatMap(({ events, starts, lastEnds }) => [events, starts, lastEnds]),
    ...laneLists.flatMap(({ events, starts, ends }) => [events, starts, ends]),
  ];
  scope.postMessage({ lod }, [...new Set(columns.map(({ buffer }) => buffer as ArrayBuffer))]);
};
