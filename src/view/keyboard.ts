/** The keys of the drawing: commands, and letters that lead to the event which begins with them. */
import { commandOf, type Command } from '../core/interact/keys.ts';
import { goesOn, NOTHING_TYPED, typeAhead, typedWith } from '../core/interact/typeAhead.ts';
import type { Direction } from '../core/scene/types.ts';

interface KeyTarget {
  /** Which way time runs. */
  readonly direction: Direction;
  /** Indices of the events in the order of time. */
  readonly order: ArrayLike<number>;
  /** Index of the event to step from; null where none is. */
  readonly current: () => number | null;
  /** Whether the title of the event with an index fits what was typed. */
  readonly fits: (typed: string) => (index: number) => boolean;
  readonly oncommand: (command: Command) => void;
  /** Index of the event that typing led to; null where no title fits. */
  readonly onfound: (index: number | null) => void;
}

/** The command of a key as the browser tells it; null where it has none here. */
export function commandFrom(event: KeyboardEvent, direction: Direction): Command | null {
  const { shiftKey: shift, ctrlKey: control, altKey: alt, metaKey: meta } = event;
  return event.isComposing ? null : commandOf(event.key, { shift, control, alt, meta }, direction);
}

/** Handles `keydown`; `target` is read anew for each key. What means nothing here goes on to the page. */
export function keyboardOn(target: KeyTarget): (event: KeyboardEvent) => void {
  let typed = NOTHING_TYPED;

  /** False where the key writes nothing. */
  function type({ key, timeStamp }: KeyboardEvent): boolean {
    const next = typedWith(typed, key, timeStamp);
    if (next === null) return false;
    typed = next;
    target.onfound(typeAhead(typed.text, { order: target.order, current: target.current(), fits: target.fits }));
    return true;
  }

  return (event) => {
    if (event.isComposing) return;
    const isTyping = goesOn(typed, event.timeStamp);
    const command = commandFrom(event, target.direction);
    if (isTyping && event.key === 'Escape') typed = NOTHING_TYPED;
    else if (event.ctrlKey || event.altKey || event.metaKey || (!isTyping && command !== null) || !type(event)) {
      if (command === null) return;
      target.oncommand(command);
    }
    event.preventDefault();
  };
}
