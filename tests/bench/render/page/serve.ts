/** What the page of every peer shares: it makes the events, lets the peer draw them, and marks when they stand on the screen. */
import { dataset, type BenchEvent } from '../dataset.ts';

/** Draws the events with their titles, and says when all are drawn; the wheel zooms and a drag pans, from the whole extent down. */
export type Draw = (stage: HTMLElement, events: readonly BenchEvent[]) => Promise<void>;

declare global {
  /** Draws so many events; resolves when the first complete picture is on the screen. */
  function benchDraw(count: number, seed: number): Promise<void>;
  /** What the wheel has come to: the stretch of time that is seen, in milliseconds. */
  function benchSpan(): number;
}

/** Two frames: in the first the browser lays out and paints what was made, with the second it is seen. */
function seen(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** A task of its own, so that what came before is not counted. */
function nextTask(): Promise<unknown> {
  return new Promise((done) => setTimeout(done));
}

export function serve(draw: Draw, spanOf: () => number): void {
  globalThis.benchSpan = spanOf;
  globalThis.benchDraw = async (count, seed) => {
    const stage = document.getElementById('stage');
    if (stage === null) throw new Error('the page has no stage');
    const events = dataset(count, seed);
    await nextTask();
    performance.mark('bench:ready');
    await draw(stage, events);
    await seen();
    performance.mark('bench:drawn');
  };
}
