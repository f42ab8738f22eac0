/** What a tab keeps of a talk, over a reload and for a window that it opens: the browser's own memory of the session. */
import type { Stopwatch } from '../core/interact/stopwatch.ts';

const LINK = 'dateline:link';
const WATCH = 'dateline:watch';
const LINK_FORM = /^[0-9a-f]{32}$/;

/** Where nothing can be kept the talk goes on without. */
function read(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Full, or forbidden: then a reload starts anew.
  }
}

/** True for a name that two windows of one talk may know each other by: nobody else can guess it. */
export function isLinkId(text: string): boolean {
  return LINK_FORM.test(text);
}

/** The name of this talk, the same over a reload. */
export function linkId(): string {
  const kept = read(LINK);
  if (kept !== null && isLinkId(kept)) return kept;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const made = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  write(LINK, made);
  return made;
}

export function keepWatch(watch: Stopwatch): void {
  write(WATCH, JSON.stringify(watch));
}

/** The stopwatch as it was; null where there was none. */
export function keptWatch(): Stopwatch | null {
  try {
    const kept: unknown = JSON.parse(read(WATCH) ?? 'null');
    return isWatch(kept) ? { since: kept.since, gathered: kept.gathered } : null;
  } catch {
    return null;
  }
}

function isWatch(value: unknown): value is Stopwatch {
  if (typeof value !== 'object' || value === null || !('since' in value) || !('gathered' in value)) return false;
  const { since, gathered } = value;
  return (since === null || Number.isFinite(since)) && Number.isFinite(gathered);
}

/** Ends the talk: the next one has its own name and its own time. */
export function forget(): void {
  try {
    sessionStorage.removeItem(LINK);
    sessionStorage.removeItem(WATCH);
  } catch {
    // Then there is nothing to forget.
  }
}
