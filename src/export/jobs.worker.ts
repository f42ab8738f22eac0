/** Does a job beside the page, which stays alive meanwhile; to end the worker is to give the job up. */
import { doJob, type Asked, type Given, type JobName } from './jobs.ts';

export interface JobRequest<J extends JobName = JobName> {
  readonly name: J;
  readonly asked: Asked<J>;
}

export type JobAnswer<J extends JobName = JobName> =
  { readonly share: number } | { readonly given: Given<J> } | { readonly failed: string };

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<JobRequest>) => void) | null;
  postMessage: (answer: JobAnswer, transfer?: Transferable[]) => void;
};

/** Smaller steps nobody sees. */
const STEP = 0.01;

scope.onmessage = ({ data: { name, asked } }): void => {
  let told = 0;
  const onprogress = (share: number): void => {
    if (share - told < STEP) return;
    told = share;
    scope.postMessage({ share });
  };
  doJob(name, asked, onprogress).then(
    (given) => scope.postMessage({ given }, given instanceof Uint8Array ? [given.buffer as ArrayBuffer] : []),
    (error: unknown) => scope.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  );
};
