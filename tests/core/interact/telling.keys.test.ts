/** The whole table of a speaker's keys: upper and lower case, every modifier, every place that may have the focus. */
import { describe, expect, it, test } from 'vitest';
import { TELLING_KEYS, tellingKey } from '../../../src/core/interact/telling.keys.ts';
import type { TellingCommand, TellingKey, TellingPlace } from '../../../src/core/interact/telling.keys.ts';
import { fc } from '../../support/laws.ts';

const PLAIN: Omit<TellingKey, 'key'> = {
  ...{ shift: false, control: false, alt: false, meta: false },
  ...{ isComposing: false, isRepeat: false },
};
const PLACES: readonly TellingPlace[] = ['slide', 'button', 'words', 'panel', 'field'];

type Modifiers = Partial<Omit<TellingKey, 'key'>>;

/** The command of a key on the slide, or where else the focus is. */
function commandOf(key: string, more: Modifiers = {}, place: TellingPlace = 'slide'): TellingCommand | null {
  return tellingKey({ key, ...PLAIN, ...more }, place);
}

/** Key, and what it is: on the slide, on a button, in long words, in a panel, in a field. A dash is a key that is left alone. */
type Row = readonly [key: string, slide: string, button: string, words: string, panel: string, field: string];

const NAMED: readonly Row[] = [
  ['ArrowRight', 'next', 'next', 'next', '-', '-'],
  ['ArrowDown', 'next', 'next', '-', '-', '-'],
  ['PageDown', 'next', 'next', 'next', 'next', '-'],
  ['ArrowLeft', 'back', 'back', 'back', '-', '-'],
  ['ArrowUp', 'back', 'back', '-', '-', '-'],
  ['PageUp', 'back', 'back', 'back', 'back', '-'],
  ['Backspace', 'back', 'back', 'back', '-', '-'],
  ['Home', 'first', 'first', 'first', '-', '-'],
  ['End', 'last', 'last', 'last', '-', '-'],
  ['Enter', 'enter', '-', 'enter', '-', '-'],
  ['Escape', 'escape', 'escape', 'escape', 'escape', 'escape'],
  ['.', 'black', 'black', 'black', 'black', '-'],
  ['。', 'black', 'black', 'black', 'black', '-'],
  ['．', 'black', 'black', 'black', 'black', '-'],
  [',', 'white', 'white', 'white', 'white', '-'],
  ['，', 'white', 'white', 'white', 'white', '-'],
  ['、', 'white', 'white', 'white', 'white', '-'],
  ['/', 'search', 'search', 'search', 'search', '-'],
  ['?', 'help', 'help', 'help', 'help', '-'],
  ['？', 'help', 'help', 'help', 'help', '-'],
  ['+', 'zoom-in', 'zoom-in', 'zoom-in', 'zoom-in', '-'],
  ['=', 'zoom-in', 'zoom-in', 'zoom-in', 'zoom-in', '-'],
  ['-', 'zoom-out', 'zoom-out', 'zoom-out', 'zoom-out', '-'],
  ['_', 'zoom-out', 'zoom-out', 'zoom-out', 'zoom-out', '-'],
];

const LETTERS: readonly (readonly [letter: string, command: TellingCommand])[] = [
  ['n', 'next'],
  ['p', 'back'],
  ['b', 'black'],
  ['w', 'white'],
  ['f', 'full-screen'],
  ['s', 'speaker'],
  ['o', 'grid'],
  ['g', 'search'],
  ['l', 'laser'],
  ['d', 'draw'],
  ['h', 'highlight'],
  ['z', 'undo'],
  ['c', 'clear'],
  ['a', 'play'],
  ['q', 'leave'],
];
const FREE = Array.from('eijkmrtuvxy');
const DIGITS = Array.from('0123456789');

/** Keys that belong to the browser, the system and the hand that only feels its way. */
const NOBODYS = [
  ...['F1', 'F5', 'F11', 'F12', 'Tab', 'Delete', 'Insert', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'ContextMenu'],
  ...['Process', 'Dead', 'Unidentified', 'BrowserBack', 'MediaTrackNext', 'AudioVolumeUp'],
  ...['', 'constructor', '__proto__', 'escape', 'enter', 'arrowright', 'é', '你', '你好', '١', '１', '12', ' n', ';', "'", '!', '<'],
]; // prettier-ignore

describe('keys with a name and signs', () => {
  test.each(NAMED)('%s: %s, on a button %s, in words %s, in a panel %s, in a field %s', (key, ...commands) => {
    for (const shift of [false, true])
      expect(PLACES.map((place) => commandOf(key, { shift }, place) ?? '-')).toEqual(commands);
  });

  test.each<[what: string, shift: boolean, commands: readonly (string | null)[]]>([
    ['the space bar goes on, and presses what has the focus', false, ['next', null, 'next', null, null]],
    ['with shift it goes back, as pages do', true, ['back', null, 'back', null, null]],
  ])('%s', (_what, shift, commands) => {
    expect(PLACES.map((place) => commandOf(' ', { shift }, place))).toEqual(commands);
  });
});

describe('letters', () => {
  test.each(LETTERS)('%s: %s', (letter, command) => {
    for (const key of [letter, letter.toUpperCase()])
      for (const shift of [false, true])
        expect(PLACES.map((place) => commandOf(key, { shift }, place))).toEqual([
          command,
          command,
          command,
          command,
          null,
        ]);
  });

  test.each(FREE)('%s is nobody’s', (letter) => {
    for (const key of [letter, letter.toUpperCase()]) expect(commandOf(key)).toBeNull();
  });

  it('are all told of here', () => {
    expect([...LETTERS.map(([letter]) => letter), ...FREE].sort().join('')).toBe('abcdefghijklmnopqrstuvwxyz');
  });
});

describe('digits', () => {
  test.each(DIGITS)('%s is typed, with shift too: some keyboards have digits there', (digit) => {
    const command = `digit-${digit}`;
    for (const shift of [false, true])
      expect(PLACES.map((place) => commandOf(digit, { shift }, place))).toEqual([
        command,
        command,
        command,
        command,
        null,
      ]);
  });
});

describe('keys that are left alone', () => {
  test.each(NOBODYS)('%j', (key) => {
    for (const place of PLACES) expect(commandOf(key, {}, place)).toBeNull();
  });
});

const ALL: readonly string[] = [...NAMED.map(([key]) => key), ...LETTERS.map(([key]) => key), ' ', ...DIGITS];

describe('every key', () => {
  test.each(['control', 'alt', 'meta', 'isComposing'] as const)('is left alone with %s, in every place', (held) => {
    for (const key of [...ALL, ...ALL.map((each) => each.toUpperCase())])
      for (const place of PLACES)
        for (const shift of [false, true]) expect(commandOf(key, { [held]: true, shift }, place), key).toBeNull();
  });

  it('that is held down goes on and back, zooms and undoes, and switches nothing to and fro', () => {
    const held = ALL.filter((key) => commandOf(key, { isRepeat: true }) !== null);
    const going = ['ArrowRight', 'ArrowDown', 'PageDown', 'ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', ' ', 'n', 'p'];
    expect(held.sort()).toEqual([...going, '+', '=', '-', '_', 'z'].sort());
    for (const key of held) expect(commandOf(key, { isRepeat: true })).toBe(commandOf(key));
  });

  it('of the table is told of here, and none of these is missing in it', () => {
    const keys = new Set(TELLING_KEYS.flatMap((row) => row.keys));
    expect([...keys].sort()).toEqual(ALL.filter((key) => !DIGITS.includes(key)).sort());
  });

  it('is in one row only, but the space bar, which has a row with shift before that without', () => {
    const keys = TELLING_KEYS.flatMap((row) => row.keys);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([' ']);
    expect(TELLING_KEYS.filter((row) => row.keys.includes(' ')).map(({ shift }) => shift)).toEqual([true, undefined]);
    expect(TELLING_KEYS.filter(({ shift }) => shift !== undefined)).toHaveLength(1);
  });

  it('is written small in the table, so that the case does not matter', () => {
    const letters = TELLING_KEYS.flatMap((row) => row.keys).filter((key) => key.length === 1);
    expect(letters.map((key) => key.toLowerCase())).toEqual(letters);
  });
});

describe('laws', () => {
  const pressed = fc.record({
    key: fc.oneof(fc.constantFrom(...ALL, ...NOBODYS), fc.string({ maxLength: 2 })),
    ...{ shift: fc.boolean(), control: fc.boolean(), alt: fc.boolean(), meta: fc.boolean() },
    ...{ isComposing: fc.boolean(), isRepeat: fc.boolean() },
  });

  it('a place never makes another command of a key: it has the slide’s, or none', () => {
    fc.assert(
      fc.property(pressed, fc.constantFrom(...PLACES), (key, place) => {
        expect([tellingKey(key, 'slide'), null]).toContain(tellingKey(key, place));
      }),
    );
  });

  it('a field keeps every key but Escape', () => {
    fc.assert(
      fc.property(pressed, (key) => {
        expect(['escape', null]).toContain(tellingKey(key, 'field'));
      }),
    );
  });
});
