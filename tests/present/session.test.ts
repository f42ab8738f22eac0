/** What a tab keeps of a talk: the same over a reload, and never an error where nothing can be kept. */
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Stopwatch } from '../../src/core/interact/stopwatch.ts';
import { forget, isLinkId, keepWatch, keptWatch, linkId } from '../../src/present/session.ts';
import { memory, type Memory } from './memory.ts';

const WATCH = 'dateline:watch';
const LINK = 'dateline:link';
const RUNNING: Stopwatch = { since: 1_700_000_000_000, gathered: 90_000 };

let kept: Memory;
beforeEach(() => (kept = memory()));
afterEach(() => void vi.unstubAllGlobals());

describe('the name of a talk', () => {
  it('stays over calls, and over a reload', () => {
    const name = linkId();
    expect(isLinkId(name)).toBe(true);
    expect(linkId()).toBe(name);
    expect(kept.entries.get(LINK)).toBe(name);
  });

  it('is another after the talk has ended', () => {
    const name = linkId();
    forget();
    expect(kept.entries.size).toBe(0);
    expect(linkId()).not.toBe(name);
  });

  test.each(['', 'x', '0', 'g'.repeat(32), 'A'.repeat(32), '0'.repeat(31), '0'.repeat(33), ` ${'0'.repeat(32)}`, `${'0'.repeat(32)}\n`])(
    'is made anew where %j was kept, which is none',
    (damaged) => {
      expect(isLinkId(damaged)).toBe(false);
      kept.entries.set(LINK, damaged);
      const name = linkId();
      expect(isLinkId(name)).toBe(true);
      expect(linkId()).toBe(name);
    },
  ); // prettier-ignore

  it('is never the same by chance', () => {
    const names = Array.from({ length: 100 }, () => {
      forget();
      return linkId();
    });
    expect(new Set(names).size).toBe(100);
  });
});

describe('the stopwatch', () => {
  test.each<[what: string, watch: Stopwatch]>([
    ['running', RUNNING],
    ['standing', { since: null, gathered: 0 }],
    ['paused', { since: null, gathered: 12_345 }],
  ])('%s comes back', (_what, watch) => {
    keepWatch(watch);
    expect(keptWatch()).toEqual(watch);
    forget();
    expect(keptWatch()).toBeNull();
  });

  it('brings nothing else with it', () => {
    kept.entries.set(WATCH, JSON.stringify({ ...RUNNING, more: 1 }));
    expect(keptWatch()).toEqual(RUNNING);
  });

  test.each([
    ...['', 'null', '0', '"x"', '[]', '{}', '{', 'undefined', '{"since":null}', '{"gathered":1}'],
    ...['{"since":"1","gathered":1}', '{"since":1,"gathered":"1"}', '{"since":1,"gathered":null}', '{"since":true,"gathered":1}'],
    ...['{"since":1e999,"gathered":1}', '{"since":1,"gathered":-1e999}', '{"since":{},"gathered":[]}', '\u0000'],
  ])('damaged, %j, is none', (damaged) => {
    kept.entries.set(WATCH, damaged);
    expect(keptWatch()).toBeNull();
  }); // prettier-ignore

  it('that is no number is kept as none', () => {
    keepWatch({ since: NaN, gathered: Infinity });
    expect(keptWatch()).toBeNull();
  });
});

describe('where nothing can be kept', () => {
  test.each<[what: string, spoil: () => void]>([
    ['it is full', () => kept.fill()],
    ['it is forbidden', () => kept.forbid()],
    ['there is none', () => vi.stubGlobal('sessionStorage', undefined)],
  ])('since %s, a talk goes on', (_what, spoil) => {
    spoil();
    expect(isLinkId(linkId())).toBe(true);
    keepWatch(RUNNING);
    expect(keptWatch()).toBeNull();
    expect(forget).not.toThrow();
  });
});
