/** Has a large document prepared in a worker, its most important events first; on the page itself where there is none. */
import { plotLeft } from '../core/scene/frame.ts';
import { largeColumns, largePrepared, type LargeInput } from '../core/scene/prepare.large.ts';
import type { LaneSet, Prepared, Unplaced } from '../core/scene/prepare.types.ts';
import { timesOf, type Times } from './beyond.ts';
import type { IndexAnswer, IndexRequest, LargeAnswer } from './index.worker.ts';
import { indexWorker } from './indexing.ts';
import { pause, slowly } from './pause.ts';
import { titleWidthOf, titleWidthSteps } from './titleWidths.ts';

/** A column of fewer bytes is copied at once. */
const SMALL = 1_000_000;

interface LargeListener {
  /** Of the drawing, in CSS pixels. */
  readonly width: number;
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
  { width, hasPicture, onprogress, ondone }: LargeListener,
): () => void {
  const { document, options } = frame;
  const { columns } = document;
  if (columns === undefined) return () => undefined;
  const { first } = columns;
  const input: LargeInput = {
    ...columns.footprints,
    numbers,
    importances: options.importances ?? columns.importances,
    warned: columns.warned,
    hull: columns.hull,
    now: frame.now,
    lanes: frame.lanes.map(({ isFolded }) => ({ isFolded })),
    metrics: options.metrics,
    scale: options.scale,
    width,
    plotWidth: width - plotLeft(frame, width),
  };
  const widthAt = titleWidthOf(document, options);
  const isLong = first.length < columns.lanes.length;
  let worker = indexWorker();
  let isWanted = true;

  function take({ columns: made, times }: LargeAnswer): void {
    if (times !== null) worker?.terminate();
    if (isWanted) ondone(largePrepared(made, frame), times);
  }

  function ask(titles: Float32Array, places?: Uint32Array): void {
    if (worker !== null) {
      worker.postMessage({ titles, ...(places !== undefined && { first: places }) } satisfies IndexRequest);
      return;
    }
    const made = largeColumns(input, { titles, places });
    take({ columns: made, times: places === undefined ? timesOf(input, made.unplaced.indices) : null });
  }

  /** A column at a time: all of them together would hold up the page while they are copied. */
  async function sendColumns(): Promise<void> {
    for (const [name, value] of Object.entries(input) as readonly (readonly [string, unknown])[]) {
      worker?.postMessage({ part: { [name]: value } } satisfies IndexRequest);
      if (ArrayBuffer.isView(value) && value.byteLength > SMALL) await pause();
      if (!isWanted) return;
    }
  }

  async function start(): Promise<void> {
    await sendColumns();
    if (isLong && !hasPicture) ask(Float32Array.from(first, widthAt), first);
    const known = measured.get(first);
    const isKnown = known?.language === options.language;
    const steps = titleWidthSteps(document.events.length, widthAt);
    const titles = isKnown ? known.widths : await slowly(steps, () => isWanted);
    if (titles === null || !isWanted) return;
    measured.set(first, { language: options.language, widths: titles });
    ask(titles);
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
  // Later, since whoever starts it must have the function that gives up first.
  queueMicrotask(() => void (isWanted && start()));
  return () => {
    isWanted = false;
    worker?.terminate();
  };
}
