/** A file that is presented, kept for a reload of its tab: the page itself knows it only as long as it is there. */
import type { EventsDocument } from '../../core/document/types.ts';
import { writeDocument } from '../../core/document/write.ts';
import { readTimeline, type Reading } from '../catalogue.ts';

const NAME = 'dateline:presented';

/** Where there is no room for it the talk goes on; a reload then asks for the file again. */
export function keepPresented(name: string, document: EventsDocument): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify({ name, text: writeDocument(document) }));
  } catch {
    forgetPresented();
  }
}

export function forgetPresented(): void {
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // Then nothing was kept.
  }
}

/** The file that was presented in this tab, or in the one that opened it; null where there was none. */
export function keptPresented(): Reading | null {
  try {
    const { name, text } = JSON.parse(sessionStorage.getItem(NAME) ?? '{}') as { name?: unknown; text?: unknown };
    return typeof name === 'string' && typeof text === 'string' ? readTimeline(name, text) : null;
  } catch {
    return null;
  }
}
