/** The keys of a talk: what a speaker's hand, a clicker and a presenter's remote know. One table for the hand and for the help. */

export type TellingCommand =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'enter'
  | 'black'
  | 'white'
  | 'full-screen'
  | 'speaker'
  | 'grid'
  | 'escape'
  | 'search'
  | 'laser'
  | 'draw'
  | 'highlight'
  | 'undo'
  | 'clear'
  | 'play'
  | 'zoom-in'
  | 'zoom-out'
  | 'help'
  | 'leave'
  | `digit-${number}`;

interface Binding {
  readonly command: TellingCommand;
  /** As `KeyboardEvent.key` names them; letters without regard to their case. */
  readonly keys: readonly string[];
  /** Absent where shift makes no difference. */
  readonly shift?: boolean;
}

/** The first row that fits counts. 。 and 、 are what the key of the full stop and the comma write in a Chinese layout. */
export const TELLING_KEYS: readonly Binding[] = [
  { command: 'back', keys: [' '], shift: true },
  { command: 'next', keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'] },
  { command: 'back', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'Backspace'] },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'enter', keys: ['Enter'] },
  { command: 'black', keys: ['b', '.', '。', '．'] },
  { command: 'white', keys: ['w', ',', '，', '、'] },
  { command: 'full-screen', keys: ['f'] },
  { command: 'speaker', keys: ['s'] },
  { command: 'grid', keys: ['o'] },
  { command: 'escape', keys: ['Escape'] },
  { command: 'search', keys: ['g', '/'] },
  { command: 'laser', keys: ['l'] },
  { command: 'draw', keys: ['d'] },
  { command: 'highlight', keys: ['h'] },
  { command: 'undo', keys: ['z'] },
  { command: 'clear', keys: ['c'] },
  { command: 'play', keys: ['a'] },
  { command: 'zoom-in', keys: ['+', '='] },
  { command: 'zoom-out', keys: ['-', '_'] },
  { command: 'help', keys: ['?', '？'] },
  { command: 'leave', keys: ['q'] },
];

/**
 * What has the focus: the slide, a button, words that are longer than their box, a panel that is open over the slide, or a field that
 * text is written into.
 */
export type TellingPlace = 'slide' | 'button' | 'words' | 'panel' | 'field';

/** What a panel needs to walk in, and what a button is pressed with. */
const WALKING = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' ', 'Enter', 'Backspace'];
const PRESSING = [' ', 'Enter'];
/** What scrolls words; a clicker has other keys. */
const SCROLLING = ['ArrowUp', 'ArrowDown'];

const KEPT: Readonly<Record<TellingPlace, (key: string) => boolean>> = {
  slide: () => false,
  button: (key) => PRESSING.includes(key),
  words: (key) => SCROLLING.includes(key),
  panel: (key) => WALKING.includes(key),
  field: (key) => key !== 'Escape',
};

export interface TellingKey {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string;
  readonly shift: boolean;
  /** With one of these a key belongs to the browser and the system. */
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  /** An input method is at work, or has just ended its word with this key. */
  readonly isComposing: boolean;
  /** The key is held down: it goes on, but switches nothing to and fro. */
  readonly isRepeat: boolean;
}

const REPEATED: readonly TellingCommand[] = ['next', 'back', 'zoom-in', 'zoom-out', 'undo'];

/** The command of a key where `place` has the focus; null where it has none, and then it is left alone. */
export function tellingKey(pressed: TellingKey, place: TellingPlace): TellingCommand | null {
  const { control, alt, meta, isComposing, isRepeat } = pressed;
  if (control || alt || meta || isComposing || KEPT[place](pressed.key)) return null;
  const command = commandOf(pressed);
  return command === null || (isRepeat && !REPEATED.includes(command)) ? null : command;
}

function commandOf({ key, shift }: TellingKey): TellingCommand | null {
  if (/^[0-9]$/.test(key)) return `digit-${Number(key)}`;
  const small = key.length === 1 ? key.toLowerCase() : key;
  const row = TELLING_KEYS.find(({ keys, shift: wanted }) => keys.includes(small) && (wanted ?? shift) === shift);
  return row?.command ?? null;
}
