/** The open event in the address of the page: only where the element asks for it, since the address is the host's. */

const NAME = 'event';

/** The event that a fragment names ("#event=ID", among other parts that are the host's own); null where it names none. */
export function eventIn(fragment: string): string | null {
  return new URLSearchParams(fragment.replace(/^#/, '')).get(NAME);
}

/** The fragment with another event, or without one; what else is in it stays as it is. */
export function fragmentWith(fragment: string, id: string | null): string {
  const others = fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== NAME);
  const parts = id === null ? others : [...others, `${NAME}=${encodeURIComponent(id)}`];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Writes the open event into the address, without a step in the history; a page that has no address of its own is left alone. */
export function writeEvent(id: string | null): void {
  const next = fragmentWith(location.hash, id);
  try {
    history.replaceState(history.state, '', next === '' ? location.pathname + location.search : next);
  } catch {
    // A framed page without an origin may not change its address.
  }
}
