/** How long a talk has gone on: a watch as a plain record, which two windows can share and a reload cannot lose. */

export interface Stopwatch {
  /** When it was last started, in milliseconds of the clock of the day; null while it stands. */
  readonly since: number | null;
  /** Milliseconds gathered before that. */
  readonly gathered: number;
}

export const STANDING: Stopwatch = { since: null, gathered: 0 };

/** Milliseconds that it shows; never less than it showed before a clock was set back. */
export function elapsed({ since, gathered }: Stopwatch, now: number): number {
  return gathered + (since === null ? 0 : Math.max(0, now - since));
}

/** Started, or left running. */
export function started(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? { ...watch, since: now } : watch;
}

/** Paused, or started again. */
export function pressed(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? started(watch, now) : { since: null, gathered: elapsed(watch, now) };
}

/** At zero, running on if it ran. */
export function zeroed({ since }: Stopwatch, now: number): Stopwatch {
  return { since: since === null ? null : now, gathered: 0 };
}

/** "4:05", "1:02:03"; whole seconds, rounded down. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours === 0 ? `${String(minutes)}:${two(rest)}` : `${String(hours)}:${two(minutes)}:${two(rest)}`;
}
