/** Has a large document prepared in a worker, its most important events first; on the page itself where there is none. */
import { buildLod } from '../core/lod/build.ts';
import { largeColumns, largeEvents, type LargeInput } from '../core/scene/prepare.large.ts';
import { placed } from '../core/scene/prepare.ts';
import type { LaneSet, Prepared, Unplaced } from '../core/scene/prepare.types.ts';
import { timesOf, type Times } from './beyond.ts';
import type { IndexAnswer, IndexRequest, LargeAnswer } from './index.worker.ts';
import { indexWorker } from './indexing.ts';
import { slowly } from './pause.ts';
import { titleWidthOf, titleWidthSteps } from './titleWidths.ts';

interface LargeListener {
  /** There is a picture already, so that a first one would be no gain. */
  readonly hasPicture: boolean;
  /** How many events have been looked after so far. */
  readonly onprogress: (done: number) => void;
  /** `times` is null for the most important events alone, which may come first; with all of them it is called once more. */
  readonly ondone: (prepared: Prepared, times: Times | null) => void;
}

/** Widths of titles that have been measured, by a column of their document: the fonts stay. */
const measured = new WeakMap<object, { readonly language: string; readonly widths: Float32Array }>();

/** Starts preparing the document of `frame`, which has columns. The function that comes back gives up. */
export function startLarge(
  frame: Unplaced,
  { numbers }: Pick<LaneSet, 'numbers'>,
  { hasPicture, onprogress, ondone }: LargeListener,
): () => void {
  const { document, options } = frame;
  const columns = document.columns;
  if (columns === undefined) return () => undefined;
  const { first } = columns;
  const input: LargeInput = {
    footprints: columns.footprints,
    numbers,
    importances: options.importances ?? columns.importances,
    warned: columns.warned,
    hull: columns.hull,
    now: frame.now,
    lanes: frame.lanes.map(({ isFolded }) => ({ isFolded })),
    metrics: options.metrics,
    scale: options.scale,
  };
  const widthAt = titleWidthOf(document, options);
  const isLong = first.length < columns.lanes.length;
  let worker = indexWorker();
  let isWanted = true;

  function take({ columns: made, lod, times }: LargeAnswer): void {
    if (times !== null) worker?.terminate();
    const unplaced = largeEvents(made, frame);
    ondone(placed(unplaced, { ...lod, input: unplaced.input, settings: unplaced.settings }), times);
  }

  function here(titles: Float32Array, first?: Uint32Array): void {
    const made = largeColumns(input, titles, first);
    const times = first === undefined ? timesOf(input.footprints, made.indices) : null;
    take({ columns: made, lod: buildLod(made.input, made.settings), times });
  }

  function send(request: IndexRequest): void {
    if (worker !== null) worker.postMessage(request);
    else if ('titles' in request) here(request.titles, 'first' in request ? request.first : undefined);
  }

  async function start(): Promise<void> {
    send({ large: input });
    if (isLong && !hasPicture) send({ first, titles: Float32Array.from(first, widthAt) });
    const known = measured.get(first);
    const isKnown = known?.language === options.language;
    const titles = isKnown
      ? known.widths
      : await slowly(titleWidthSteps(document.events.length, widthAt), () => isWanted);
    if (titles === null || !isWanted) return;
    measured.set(first, { language: options.language, widths: titles });
    send({ titles });
  }

  function attach(to: Worker): void {
    to.onmessage = ({ data }: MessageEvent<IndexAnswer>): void => {
      if ('done' in data) onprogress(data.done);
      else if ('large' in data) take(data.large);
    };
    // A page that was opened from a disk may not start workers, and says so only now.
    to.onerror = (event): void => {
      event.preventDefault();
      to.terminate();
      worker = null;
      if (isWanted) void start();
    };
  }

  if (worker !== null) attach(worker);
  void Promise.resolve().then(start);
  return () => {
    isWanted = false;
    worker?.terminate();
  };
}
