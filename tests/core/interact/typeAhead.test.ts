import { describe, expect, it, test } from 'vitest';
import { goesOn, NOTHING_TYPED, typeAhead, typedWith, type Typed } from '../../../src/core/interact/typeAhead.ts';

/** Keys with their times, as "a@0 b@900"; ␣ is the space bar. */
function typedAt(keys: string): string | null {
  const typed = keys.split(' ').reduce<Typed | null>((before, each) => {
    const [key = '', at = ''] = each.replace('␣', ' ').split('@');
    return before === null ? null : typedWith(before, key, Number(at));
  }, NOTHING_TYPED);
  return typed?.text ?? null;
}

describe('what is typed', () => {
  test.each([
    ['letters within a second', 'a@0 b@900 c@1900', 'abc'],
    ['anew after a second', 'a@0 b@1001', 'b'],
    ['a blank between words', 'a@0 ␣@100 b@200', 'a b'],
    ['no blank at the start: it presses the button', '␣@0', null],
    ['Chinese', '根@0 治@300', '根治'],
    ['a letter of two code points', 'e\u0301@0', 'e\u0301'],
    ['a command that follows a letter', 'b@0 0@200', 'b0'],
    ['no named keys', 'Enter@0', null],
    ['no input method', 'Process@0', null],
  ])('is %s', (_, keys, text) => {
    expect(typedAt(keys)).toBe(text);
  });

  it('goes on for a second', () => {
    expect(goesOn(NOTHING_TYPED, 0)).toBe(false);
    expect(goesOn({ text: 'a', at: 0 }, 1000)).toBe(true);
    expect(goesOn({ text: 'a', at: 0 }, 1001)).toBe(false);
  });
});

/** In time: Launch, Landing, Moon walk, Lift-off, Splashdown. */
const TITLES = ['Landing', 'Launch', 'Lift-off', 'Moon walk', 'Splashdown'];
const ORDER = [1, 0, 3, 2, 4];

function leadsTo(typed: string, from: string | null): string | null {
  const found = typeAhead(typed, {
    order: ORDER,
    current: from === null ? null : TITLES.indexOf(from),
    fits: (text) => (index) => (TITLES[index] ?? '').toLowerCase().startsWith(text),
  });
  return found === null ? null : (TITLES[found] ?? null);
}

test.each([
  ['the first letter goes to the next', 'l', 'Launch', 'Landing'],
  ['and around', 'l', 'Lift-off', 'Launch'],
  ['back to itself where it is the only one', 'm', 'Moon walk', 'Moon walk'],
  ['from nowhere to the first in time', 'l', null, 'Launch'],
  ['a second letter may stay', 'la', 'Landing', 'Landing'],
  ['or go on', 'li', 'Landing', 'Lift-off'],
  ['a repeated letter goes from one to the next', 'll', 'Landing', 'Lift-off'],
  ['nothing fits', 'x', 'Landing', null],
  ['nothing fits both', 'lx', 'Landing', null],
])('%s', (_, typed, from, to) => {
  expect(leadsTo(typed, from)).toBe(to);
});

test('an empty timeline has nothing to go to', () => {
  expect(typeAhead('a', { order: [], current: null, fits: () => () => true })).toBeNull();
});
