/** Several painters beside the page, so that it stays alive, and as many tiles are painted at a time as the machine can. */
import { partIn } from '../../view/paint.ts';
import { bandOf, painterHere, type Painter } from './canvas.ts';
import { CannotPaint } from './cannotPaint.ts';
import type { TileAnswer, TileRequest } from './tiles.worker.ts';

/** More at a time would need more memory than a telephone gives. */
const MOST = 2;

/** A painter of so many tiles: of one on the page itself, which is what the reader sees; else beside it, where the browser can. */
export function painterFor(tiles: number): Painter {
  if (tiles < 2 || typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return painterHere();
  const workers = Array.from({ length: Math.min(MOST, tiles, navigator.hardwareConcurrency) }, workerOrNull);
  const idle = workers.filter((worker) => worker !== null);
  return idle.length === 0 ? painterHere() : painterOf(idle);
}

function painterOf(workers: readonly Worker[]): Painter {
  const idle = [...workers];
  const here = painterHere();
  return {
    ways: workers.length,
    paint: async (drawing, tile, zoom) => {
      const worker = idle.pop();
      if (worker === undefined) return here.paint(drawing, tile, zoom);
      const answer = await answerOf(worker, { drawing: partIn(drawing, bandOf(tile, zoom)), tile, zoom });
      // One that does not start is not asked again.
      if (answer === 'fault') return here.paint(drawing, tile, zoom);
      idle.push(worker);
      if (answer === null) throw new CannotPaint(tile.width, tile.height);
      return answer;
    },
    free: () => {
      here.free();
      for (const worker of workers) worker.terminate();
    },
  };
}

function answerOf(worker: Worker, request: TileRequest): Promise<TileAnswer | 'fault'> {
  return new Promise((done) => {
    worker.onmessage = ({ data }: MessageEvent<TileAnswer>) => done(data);
    worker.onerror = (event) => {
      event.preventDefault();
      done('fault');
    };
    worker.postMessage(request);
  });
}

function workerOrNull(): Worker | null {
  try {
    return new Worker(new URL('./tiles.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
