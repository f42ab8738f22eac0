/** Long work in pieces: it says how far it is, lets others have their turn, and stops where nobody wants the rest. */

export interface Pace {
  /** Called with the share that is done, rising from 0 to 1. */
  readonly onprogress?: ((share: number) => void) | undefined;
  /** Waited for between two pieces, so that a page stays alive. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Once it is aborted, the work is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Between two pieces, with the share that is done. */
export async function rest(share: number, { onprogress, pause, signal }: Pace): Promise<void> {
  signal?.throwIfAborted();
  onprogress?.(share);
  await pause?.();
  signal?.throwIfAborted();
}
