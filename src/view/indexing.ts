/** Has the index of many events built in a worker; on the page itself where there is none. */
import { buildLod } from '../core/lod/build.ts';
import type { LodIndex, LodInput, LodSettings } from '../core/lod/types.ts';
import type { IndexAnswer, IndexRequest } from './index.worker.ts';

interface Listener {
  /** How many events have been looked after so far. */
  readonly onprogress: (done: number) => void;
  readonly ondone: (lod: LodIndex) => void;
}

/** Starts building; the function that comes back gives up. `ondone` is called once, later, or never after giving up. */
export function startIndex(input: LodInput, settings: LodSettings, { onprogress, ondone }: Listener): () => void {
  let isWanted = true;
  const here = (): void => {
    if (isWanted) ondone(buildLod(input, settings));
  };
  const worker = indexWorker();
  if (worker === null) {
    const timer = setTimeout(here);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }
  worker.onmessage = ({ data }: MessageEvent<IndexAnswer>): void => {
    if ('done' in data) {
      onprogress(data.done);
      return;
    }
    if (!('lod' in data)) return;
    worker.terminate();
    ondone({ ...data.lod, input, settings });
  };
  // A page that was opened from a disk may not start workers, and says so only now.
  worker.onerror = (event): void => {
    event.preventDefault();
    worker.terminate();
    here();
  };
  worker.postMessage({ input, settings } satisfies IndexRequest);
  return () => {
    isWanted = false;
    worker.terminate();
  };
}

/** A worker of `index.worker.ts`; null where there are none. */
export function indexWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./index.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
