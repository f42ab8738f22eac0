import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, test, vi } from 'vitest';
import type { DateReader } from '../../src/view/goTo.ts';
import Find from '../../src/view/Find.svelte';
import { WORDS } from '../../src/view/words/words.ts';
import { eventually } from '../support/eventually.ts';

const JULY = { start: 1_561_939_200_000, end: 1_564_617_600_000 };
const readDate: DateReader = (text) => (text.includes('July') ? { extent: JULY, words: 'July 2019' } : null);

interface Given {
  readonly query?: string;
  readonly hits?: number;
  readonly current?: number | null;
  readonly readDate?: DateReader | null;
}

function setUp({ query = '', hits = 0, current = null, ...more }: Given = {}) {
  const calls = { onquery: vi.fn(), onstep: vi.fn(), ongoto: vi.fn(), onleave: vi.fn() };
  render(Find, { words: WORDS.en, query, hits, current, readDate, ...more, ...calls });
  return { ...calls, field: screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find events' }) };
}

/** The clear button and its neighbours, by name. */
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('a search field', () => {
  it('tells every change of what is typed', async () => {
    const { onquery, field } = setUp();
    await fireEvent.input(field, { target: { value: 'rsb' } });
    expect(onquery).toHaveBeenCalledExactlyOnceWith('rsb');
  });

  it('waits for an input method to finish, and leaves it its keys', async () => {
    const { onquery, onstep, field } = setUp({ query: 'a', hits: 2 });
    field.value = 'ren she';
    await fireEvent(field, new InputEvent('input', { isComposing: true }));
    await fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    await fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
    expect([onquery.mock.calls, onstep.mock.calls]).toEqual([[], []]);
    field.value = '人社';
    await fireEvent.compositionEnd(field);
    expect(onquery).toHaveBeenCalledExactlyOnceWith('人社');
  });

  test.each([
    ['', 0, null, ''],
    ['  ', 5, null, ''],
    ['pay', 0, null, 'Nothing found'],
    ['pay', 12, null, '12 found'],
    ['pay', 12, 2, '3 of 12'],
  ])('for “%s” with %i hits, at %j, says “%s”', (query, hits, current, text) => {
    const { field } = setUp({ query, hits, current });
    expect(field).toHaveAccessibleDescription(text);
  });

  it('steps with Enter and Shift+Enter, and with buttons', async () => {
    const { onstep, field } = setUp({ query: 'pay', hits: 3 });
    await fireEvent.keyDown(field, { key: 'Enter' });
    await fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
    await fireEvent.click(button('Next result'));
    await fireEvent.click(button('Previous result'));
    expect(onstep.mock.calls).toEqual([[1], [-1], [1], [-1]]);
  });

  it('has nothing to step through where nothing was found', async () => {
    const { onstep, field } = setUp({ query: 'pay' });
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(onstep).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Next result' })).toBeNull();
  });

  it('is cleared by its button, and keeps the focus', async () => {
    const { onquery, field } = setUp({ query: 'pay', hits: 1 });
    await fireEvent.click(button('Clear the search'));
    expect(onquery).toHaveBeenCalledExactlyOnceWith('');
    expect(field).toHaveFocus();
  });

  test.each([
    ['clears', 'pay', 1, 0],
    ['leaves the empty field', '', 0, 1],
  ])('with Escape %s', async (_name, query, cleared, left) => {
    const { onquery, onleave, field } = setUp({ query });
    const isUnhandled = await fireEvent.keyDown(field, { key: 'Escape' });
    expect([onquery.mock.calls.length, onleave.mock.calls.length, isUnhandled]).toEqual([cleared, left, false]);
  });
});

describe('a date that is typed', () => {
  it('can be gone to by its button', async () => {
    const { ongoto } = setUp({ query: 'July', hits: 2 });
    await fireEvent.click(button('Go to July 2019'));
    expect(ongoto).toHaveBeenCalledExactlyOnceWith(JULY);
  });

  it('is announced together with what was found, once', async () => {
    setUp({ query: 'July', hits: 2 });
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    await eventually(() => expect(screen.getByRole('status')).toHaveTextContent('2 found, Go to July 2019'));
  });

  it('is gone to by Enter where nothing was found', async () => {
    const { ongoto, onstep, field } = setUp({ query: 'July' });
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(ongoto).toHaveBeenCalledExactlyOnceWith(JULY);
    expect(onstep).not.toHaveBeenCalled();
  });

  it('leaves Enter to the results where there are some, and is one key down', async () => {
    const { ongoto, field } = setUp({ query: 'July', hits: 1 });
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(ongoto).not.toHaveBeenCalled();
    await fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(button('Go to July 2019')).toHaveFocus();
    await fireEvent.keyDown(button('Go to July 2019'), { key: 'Escape' });
    expect(field).toHaveFocus();
  });

  test.each<[string, Given]>([
    ['no date', { query: 'pay' }],
    ['the reader of dates is not there yet', { query: 'July', readDate: null }],
  ])('is not offered where %s', (_name, given) => {
    setUp(given);
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull();
  });
});
