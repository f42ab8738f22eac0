/** What has the focus when a key is pressed. */
import type { TellingKey, TellingPlace } from '../core/interact/telling.keys.ts';

/** Inputs that take no text. */
const PRESSED = ['button', 'checkbox', 'radio', 'submit', 'reset', 'color', 'file', 'image'];

/** The place of a key's event, also within a shadow tree. */
export function placeOf(event: KeyboardEvent): TellingPlace {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return 'slide';
  if (isField(target)) return 'field';
  if (target.closest('[data-panel]') !== null) return 'panel';
  if (isRead(target)) return 'words';
  return target.closest('button, a, summary') === null ? 'slide' : 'button';
}

/** Words that a reader has walked to by keys, and that are longer than their box. */
function isRead(element: HTMLElement): boolean {
  return (
    element.hasAttribute('data-words') &&
    element.scrollHeight > element.clientHeight &&
    element.matches(':focus-visible')
  );
}

function isField(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return !PRESSED.includes(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || element.isContentEditable;
}

/** Older browsers say with this code that an input method has taken the key. */
const COMPOSING = 229;

/** What the browser tells of a key, as the table of keys wants it. */
export function pressedOf(event: KeyboardEvent): TellingKey {
  const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing, repeat } = event;
  return {
    ...{ key, shift: shiftKey, control: ctrlKey, alt: altKey, meta: metaKey, isRepeat: repeat },
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign that Safari gives of the key which ends a word
    isComposing: isComposing || event.keyCode === COMPOSING,
  };
}
