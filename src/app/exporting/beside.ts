/** Has a job done in a worker, so that the page stays alive; on the page itself where there is none. */
import type { Asked, Given, JobAnswer, JobName, JobRequest, Tools } from './tools.ts';

export interface Watch {
  /** Is told how much is done, from 0 to 1; null while nobody knows. */
  readonly onprogress: (share: number | null) => void;
  readonly signal: AbortSignal;
}

export type DoJob = <J extends JobName>(name: J, asked: Asked<J>, watch: Watch) => Promise<Given<J>>;

/** Does jobs. They reject where their writer does, and with the reason of the signal where the job is given up. */
export function besides({ doJob }: Pick<Tools, 'doJob'>): DoJob {
  return async (name, asked, watch) => {
    watch.signal.throwIfAborted();
    const here = (): ReturnType<typeof doJob<typeof name>> => doJob(name, asked, watch.onprogress);
    const worker = workerOrNull();
    return worker === null ? here() : inWorker(worker, { name, asked }, { here, ...watch });
  };
}

function inWorker<J extends JobName>(
  worker: Worker,
  request: JobRequest,
  { here, onprogress, signal }: Watch & { readonly here: () => Promise<Given<J>> },
): Promise<Given<J>> {
  return new Promise((done, fail) => {
    const stop = (): void => {
      worker.terminate();
      fail(signal.reason as Error);
    };
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<JobAnswer<J>>): void => {
      if ('share' in data) {
        onprogress(data.share);
        return;
      }
      end();
      if ('given' in data) done(data.given);
      else fail(new Error(data.failed));
    };
    // A page that was opened from a disk may not start workers, and says so only now.
    worker.onerror = (event): void => {
      event.preventDefault();
      end();
      here().then(done, fail);
    };
    worker.postMessage(request);
  });
}

function workerOrNull(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('../../export/jobs.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
