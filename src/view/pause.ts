/** Lets the page answer before the work goes on. */

/** Resolves after the browser has had a turn: sooner than a timer would, and after input and frames that wait. */
export function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** Milliseconds of work in one go. */
const TURN = 12;

/** Does `steps` one after the other, with pauses for the page; null where `isWanted` says so meanwhile. */
export async function slowly<T>(steps: Generator<undefined, T>, isWanted: () => boolean): Promise<T | null> {
  for (;;) {
    const began = performance.now();
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() - began < TURN);
    await pause();
    if (!isWanted()) return null;
  }
}
