import { describe, expect, it, test } from 'vitest';
import { goTo, recounted, tell, tellingOf } from '../../../src/core/interact/telling.ts';
import type { Telling } from '../../../src/core/interact/telling.ts';
import { TELLING_KEYS } from '../../../src/core/interact/telling.keys.ts';
import type { TellingCommand } from '../../../src/core/interact/telling.keys.ts';
import { fc } from '../../support/laws.ts';

/** A talk of ten steps, at the fourth. */
const START = tellingOf(10, 3);

/** Commands in a line; 12 is its digits. */
function told(commands: string, start: Telling = START): Telling {
  const each = commands.split(' ').filter((word) => word !== '');
  const all = each.flatMap((word) => (/^\d+$/.test(word) ? Array.from(word, (digit) => `digit-${digit}`) : [word]));
  return all.reduce((state, command) => tell(state, command as TellingCommand), start);
}

/** Only what has changed. */
function changed(after: Telling): Partial<Telling> {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => START[name as keyof Telling] !== value));
}

type Row = readonly [what: string, commands: string, after: Partial<Telling>];

const MOVES: readonly Row[] = [
  ['on', 'next', { at: 4 }],
  ['back', 'back', { at: 2 }],
  ['Enter goes on', 'enter', { at: 4 }],
  ['to the first', 'first', { at: 0 }],
  ['to the last', 'last', { at: 9 }],
  ['no farther back than the first', 'first back back next', { at: 1 }],
  ['no farther than the last', 'last next next back', { at: 8 }],
  ['a command of the shell moves nothing', 'full-screen speaker undo clear play zoom-in zoom-out leave', {}],
];

const DIGITS: readonly Row[] = [
  ['a number counts from 1', '7 enter', { at: 6 }],
  ['of two digits', '10 enter', { at: 9 }],
  ['that is too large goes to the last', '99 enter', { at: 9 }],
  ['that begins with 0 is the same', '007 enter', { at: 6 }],
  ['0 is no number: Enter goes on', '0 enter', { at: 4 }],
  ['is seen while it is typed', '10', { typed: '10' }],
  ['has four digits, what comes after them is lost', '123456', { typed: '1234' }],
  ['is gone once it has been followed', '7 enter enter', { at: 7 }],
  ['is given up by a move', '7 next', { at: 4 }],
  ['is given up by a command of the shell', '7 zoom-in enter', { at: 4 }],
  ['is given up by Escape, and nothing else is', '7 escape', {}],
  ['brings back a slide that is hidden: who names it, means it', 'black 7 enter', { at: 6 }],
  ['is typed over a panel, and closes it with Enter', 'grid 7 enter', { at: 6 }],
];

const COVERS: readonly Row[] = [
  ['black', 'black', { cover: 'black' }],
  ['and back', 'black black', {}],
  ['white', 'white', { cover: 'white' }],
  ['from black to white', 'black white', { cover: 'white' }],
  ['from black to white and back to the slide', 'black white white', {}],
  ['going on shows the slide that was hidden', 'black next', {}],
  ['going back does too', 'white back', {}],
  ['Enter does too', 'black enter', {}],
  ['so do Home and End', 'black first black last', {}],
  ['then it goes on', 'black next next', { at: 4 }],
  ['Escape shows it', 'black escape', {}],
  ['a panel shows it', 'black help', { panel: 'help' }],
  ['a pen shows it', 'black draw', { tool: 'pen' }],
  ['what the shell does leaves it hidden', 'black speaker full-screen', { cover: 'black' }],
];

const PANELS: readonly Row[] = [
  ['all steps', 'grid', { panel: 'grid' }],
  ['and back', 'grid grid', {}],
  ['the search', 'search', { panel: 'search' }],
  ['the help', 'help', { panel: 'help' }],
  ['one at a time', 'grid search help', { panel: 'help' }],
  ['Escape closes it', 'help escape', {}],
  ['Escape gives up a number before the panel that it was typed over', 'grid 7 escape', { panel: 'grid' }],
  ['black closes it', 'grid black', { cover: 'black' }],
  ['going on closes it', 'help next', { at: 4 }],
  ['where there is nothing to end, Escape shows all steps', 'escape', { panel: 'grid' }],
  ['and hides them again', 'escape escape', {}],
];

const TOOLS: readonly Row[] = [
  ['the laser', 'laser', { tool: 'laser' }],
  ['and away', 'laser laser', {}],
  ['the pen instead of the laser', 'laser draw', { tool: 'pen' }],
  ['the marker', 'highlight', { tool: 'marker' }],
  ['stays in the hand from step to step', 'laser next next', { at: 5, tool: 'laser' }],
  ['stays under what hides the slide', 'laser black', { tool: 'laser', cover: 'black' }],
  ['closes a panel', 'grid draw', { tool: 'pen' }],
  ['is put away by Escape', 'draw escape', {}],
  ['after what was begun later', 'draw black 7 escape escape', { tool: 'pen' }],
  ['and before all steps are shown', 'draw grid escape escape escape', { panel: 'grid' }],
];

describe('the start', () => {
  test.each<[what: string, count: number, at: number | undefined, expected: number]>([
    ['at the first', 10, undefined, 0],
    ['where it is asked for', 10, 3, 3],
    ['at the last where there are no more', 10, 99, 9],
    ['at the first where it is asked for less', 10, -1, 0],
    ['at the nearest', 10, 2.6, 3],
    ['at the last of all', 10, Infinity, 9],
    ['at the first where no number is asked for', 10, NaN, 0],
    ['at 0 where there are no steps', 0, 3, 0],
  ])('%s', (_what, count, at, expected) => {
    expect(tellingOf(count, at)).toEqual({ at: expected, count, cover: null, panel: null, tool: null, typed: '' });
  });
});

describe.each([
  ['moves', MOVES],
  ['a number', DIGITS],
  ['a hidden slide', COVERS],
  ['panels', PANELS],
  ['tools', TOOLS],
])('%s', (_name, rows) => {
  test.each(rows)('%s', (_what, commands, after) => {
    expect(changed(told(commands))).toEqual(after);
  });
});

describe('going to a step', () => {
  test.each([
    ['shows it', 'black', 5, { at: 5 }],
    ['closes the panel in which it was chosen', 'search', 5, { at: 5 }],
    ['gives up a number, keeps the tool', 'laser 7', 5, { at: 5, tool: 'laser' }],
    ['that is none goes to the nearest', 'grid', 12, { at: 9 }],
  ])('%s', (_what, commands, at, after) => {
    expect(changed(goTo(told(commands), at))).toEqual(after);
  });
});

describe('other steps in the same talk', () => {
  test.each([
    ['more of them change nothing else', 'laser 7', 12, { count: 12, tool: 'laser', typed: '7' }],
    ['fewer move to the last', 'black', 2, { count: 2, at: 1, cover: 'black' }],
    ['none leave the place of the first', '', 0, { count: 0, at: 0 }],
  ])('%s', (_what, commands, count, after) => {
    expect(changed(recounted(told(commands), count))).toEqual(after);
  });

  it('as many are the same state', () => {
    expect(recounted(START, 10)).toBe(START);
  });
});

const digits = Array.from('0123456789', (digit): TellingCommand => `digit-${Number(digit)}`);
const all: readonly TellingCommand[] = [...new Set(TELLING_KEYS.map(({ command }) => command)), ...digits];
const commands = fc.array(fc.constantFrom(...all), { maxLength: 40 });
const counts = fc.oneof(fc.constantFrom(0, 1, 2), fc.integer({ min: 0, max: 3_000 }));
const run = (list: readonly TellingCommand[], count: number, at = 0): Telling =>
  list.reduce(tell, tellingOf(count, at));

describe('laws', () => {
  it('whatever is pressed, a step is shown that there is, and one thing at most lies over it', () => {
    fc.assert(
      fc.property(counts, fc.double(), commands, (count, at, list) => {
        const state = run(list, count, at);
        expect(Number.isInteger(state.at)).toBe(true);
        expect(state.at).toBeGreaterThanOrEqual(0);
        expect(state.at).toBeLessThan(Math.max(1, count));
        expect(state.typed).toMatch(/^$|^[1-9]\d{0,3}$/);
        expect(state.cover === null || state.panel === null).toBe(true);
        expect(state.count).toBe(count);
      }),
    );
  });

  it('twenty presses end twenty steps on, or at the last', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const twenty = Array.from({ length: 20 }, (): TellingCommand => 'next');
        expect(run(twenty, count).at).toBe(Math.max(0, Math.min(20, count - 1)));
      }),
    );
  });

  it('a number and Enter show that step, whatever was pressed before', () => {
    fc.assert(
      fc.property(counts, commands, fc.integer({ min: 1, max: 9_999 }), (count, list, number) => {
        const typed = Array.from(String(number), (digit): TellingCommand => `digit-${Number(digit)}`);
        const before: readonly TellingCommand[] = [...list, 'zoom-in'];
        const state = run([...before, ...typed, 'enter'], count);
        const { tool } = run(before, count);
        expect(state).toEqual({ ...tellingOf(count, number - 1), tool });
      }),
    );
  });

  it('Escape ends one thing and moves nowhere; where there is nothing to end it begins one', () => {
    fc.assert(
      fc.property(counts, commands, (count, list) => {
        const before = run(list, count);
        const things = ({ cover, panel, tool, typed }: Telling): number =>
          [cover, panel, tool, typed === '' ? null : typed].filter((each) => each !== null).length;
        const after = tell(before, 'escape');
        expect(after.at).toBe(before.at);
        expect(things(after)).toBe(things(before) === 0 ? 1 : things(before) - 1);
      }),
    );
  });

  it('what switches, switches back', () => {
    const toggles = fc.constantFrom<TellingCommand>(
      ...(['black', 'white', 'grid', 'search', 'help', 'laser', 'draw', 'highlight'] as const),
    );
    fc.assert(
      fc.property(counts, fc.nat(50), toggles, (count, at, command) => {
        const start = tellingOf(count, at);
        expect(tell(tell(start, command), command)).toEqual(start);
      }),
    );
  });

  it('with other steps the place is kept as far as there is one', () => {
    fc.assert(
      fc.property(counts, counts, commands, (count, next, list) => {
        const before = run(list, count);
        const after = recounted(before, next);
        expect(after).toEqual({ ...before, count: next, at: Math.max(0, Math.min(before.at, next - 1)) });
      }),
    );
  });
});
