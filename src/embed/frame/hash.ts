/** The event that the hash of an address names: `#dateline-event=ID`, or `#event=ID`; other parts stand beside it after `&`. */
import { isId } from './messages.ts';

const OWN = /^(?:dateline-)?event=/;

/** A second "#", as WordPress adds it, parts too. */
function partsOf(hash: string): string[] {
  return hash.split(/[#&]/);
}

/** The id in `hash`, or null. */
export function eventInHash(hash: string): string | null {
  const part = partsOf(hash).find((each) => OWN.test(each)) ?? '';
  try {
    const id = decodeURIComponent(part.replace(OWN, ''));
    return isId(id) ? id : null;
  } catch {
    return null; // "%" that stands for nothing
  }
}

/** `hash` with this event, or without any; the other parts stay. Empty, or with its "#". */
export function hashWithEvent(hash: string, event: string | null): string {
  const parts = partsOf(hash).filter((part) => part && !OWN.test(part));
  if (event !== null) parts.push(`dateline-event=${encodeURIComponent(event)}`);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}
