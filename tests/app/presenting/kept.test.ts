/** A file that is presented comes back after a reload of its tab, and what cannot be kept harms nobody. */
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { forgetPresented, keepPresented, keptPresented } from '../../../src/app/presenting/kept.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { CAMPAIGN, CONTEST, documentOf } from '../../core/document/sample.ts';
import { memory, type Memory } from '../../present/memory.ts';

const NAME = 'dateline:presented';
const FILE = documentOf([CAMPAIGN, CONTEST]);

let kept: Memory;
beforeEach(() => (kept = memory()));
afterEach(() => void vi.unstubAllGlobals());

describe('a file', () => {
  test.each<[what: string, name: string, document: EventsDocument]>([
    ['as it was', '时间线.json', FILE],
    ['without events', 'empty', documentOf([])],
    ['with a story and notes', 'talk', documentOf([{ ...CAMPAIGN, notes: '慢慢讲' }], { story: ['campaign', { range: '2019', title: 'T' }] })],
    ['with what could end a script or a text', 'a"b</script>\\', documentOf([{ ...CONTEST, title: '"}</script>\u2028 😀' }])],
    ['without a name', '', FILE],
  ])('comes back %s', (_what, name, document) => {
    keepPresented(name, document);
    const reading = keptPresented();
    expect(reading?.name).toBe(name);
    expect(reading?.diagnostics).toEqual([]);
    expect(reading?.document).toMatchObject({ ...document, events: document.events.map(({ id, title }) => ({ id, title })) });
  }); // prettier-ignore

  it('takes the place of the one before', () => {
    keepPresented('one', FILE);
    keepPresented('two', FILE);
    expect(keptPresented()?.name).toBe('two');
    expect(kept.entries.size).toBe(1);
  });

  it('is there until it is forgotten', () => {
    expect(keptPresented()).toBeNull();
    keepPresented('one', FILE);
    forgetPresented();
    expect(keptPresented()).toBeNull();
    expect(kept.entries.size).toBe(0);
  });
});

describe('what is damaged', () => {
  test.each(['', 'null', '1', '"text"', '[]', '{}', '{', '{"name":"a"}', '{"text":"{}"}', '{"name":1,"text":"{}"}', '{"name":"a","text":{}}'])(
    '%j is no file',
    (damaged) => {
      kept.entries.set(NAME, damaged);
      expect(keptPresented()).toBeNull();
    },
  ); // prettier-ignore

  test.each(['', 'no JSON', '[]', '{"version":99}'])('a file of %j says what is wrong with it', (text) => {
    kept.entries.set(NAME, JSON.stringify({ name: 'a', text }));
    const reading = keptPresented();
    expect(reading?.document).toBeNull();
    expect(reading?.diagnostics.length).toBeGreaterThan(0);
  });
});

describe('where nothing can be kept', () => {
  it('for want of room the file before it does not come back in its place', () => {
    keepPresented('one', FILE);
    kept.fill();
    keepPresented('two', FILE);
    expect(keptPresented()).toBeNull();
  });

  test.each<[what: string, spoil: () => void]>([
    ['it is forbidden', () => kept.forbid()],
    ['there is none', () => vi.stubGlobal('sessionStorage', undefined)],
  ])('since %s, a talk goes on', (_what, spoil) => {
    spoil();
    expect(() => keepPresented('one', FILE)).not.toThrow();
    expect(keptPresented()).toBeNull();
    expect(forgetPresented).not.toThrow();
  });
});
