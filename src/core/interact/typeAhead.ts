/** Typing with the focus on a mark: what was typed so far, and the event that it leads to. */

/** What was typed, and when the last of it was, in milliseconds on any clock that does not run backwards. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

export const NOTHING_TYPED: Typed = { text: '', at: -Infinity };

/** What follows within this belongs together. */
const WINDOW = 1000;
const WRITTEN = /^[\p{L}\p{N}\p{P}\p{S}]\p{M}*$/u;

/** Whether what was typed goes on at `now`; until then a key that is a command elsewhere is a letter too. */
export function goesOn(typed: Typed, now: number): boolean {
  return typed.text !== '' && now - typed.at <= WINDOW;
}

/** `typed` with one key more (as `KeyboardEvent.key` names it), or null where the key writes nothing. A blank does not begin a word. */
export function typedWith(typed: Typed, key: string, now: number): Typed | null {
  const before = goesOn(typed, now) ? typed.text : '';
  if (!WRITTEN.test(key) && (key !== ' ' || before === '')) return null;
  return { text: before + key, at: now };
}

export interface Search {
  /** Indices of the events in the order of time. */
  readonly order: ArrayLike<number>;
  /** Index of the event to go on from. */
  readonly current: number | null;
  /** Whether the title of an event fits what was typed. */
  readonly fits: (typed: string) => (index: number) => boolean;
}

/**
 * Index of the next event that fits `typed`, on and around. A first letter goes on from where one is, one more letter may stay
 * there; a letter that is repeated goes from one such title to the next, where none begins with both. Null where no title fits.
 */
export function typeAhead(typed: string, { order, current, fits }: Search): number | null {
  const letters = Array.from(typed);
  const here = current === null ? -1 : Array.prototype.indexOf.call(order, current);
  const next = (wanted: string, from: number): number | null => {
    const isFitting = fits(wanted);
    for (let step = 0; step < order.length; step += 1) {
      const index = order[(from + step) % order.length] ?? -1;
      if (isFitting(index)) return index;
    }
    return null;
  };
  const found = next(typed, letters.length > 1 && here >= 0 ? here : here + 1);
  const isRepeated = letters.length > 1 && letters.every((letter) => letter === letters[0]);
  return found === null && isRepeated ? next(letters[0] ?? '', here + 1) : found;
}
