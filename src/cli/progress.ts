/** Tells people that long work is going on; says nothing about short work. */
import type { Io } from './io.ts';

/** From here on the work takes so long that a pipe's log should say why. */
const LARGE = 10_000_000;
/** From here on a person at a terminal may wonder. */
const NOTICEABLE = 1_000_000;

/** "31.0 MB", "12 kB". */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Called once, when the size of an input is known. */
export function largeInput(io: Io, name: string, bytes: number): void {
  if (bytes >= LARGE || (io.isTerminal && bytes >= NOTICEABLE)) {
    io.say(`${name}: ${size(bytes)}, this takes a while …\n`);
  }
}

/** Gives a function to be called for one or more units of work; at a terminal it rewrites one line, at most once a second. */
export function counter(io: Io, unit: string): { readonly step: (units?: number) => void; readonly end: () => void } {
  let count = 0;
  let told = io.now();
  let isShown = false;
  const step = (units = 1): void => {
    count += units;
    const now = io.now();
    if (!io.isTerminal || now - told < 1000) return;
    told = now;
    isShown = true;
    io.say(`\r${count} ${unit} …`);
  };
  const end = (): void => {
    if (isShown) io.say('\r\u001B[K');
  };
  return { step, end };
}
