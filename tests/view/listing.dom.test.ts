/** The list and the table: pages, sorting, the open event, and how little of a large file stands in the page. */
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { EventsDocument, TimelineEvent } from '../../src/core/document/types.ts';
import { entriesOf } from '../../src/view/entries.ts';
import EventList from '../../src/view/EventList.svelte';
import EventTable from '../../src/view/EventTable.svelte';
import LayoutSwitch from '../../src/view/LayoutSwitch.svelte';
import type { ListingProps } from '../../src/view/listing.svelte.ts';
import { LIST_SIZES, TABLE_SIZES } from '../../src/view/paging.ts';
import { IN_TIME, type Sort } from '../../src/view/sorting.ts';
import { WORDS } from '../../src/view/words/words.ts';
import { eventually } from '../support/eventually.ts';

const DAY = 86_400_000;
const QUOTE = '多部门自7月16日至8月26日开展行动。';
const PROOF = {
  quote: QUOTE,
  start: 0,
  end: QUOTE.length,
  dateText: '7月16日至8月26日',
  dateStart: 4,
  implied: [],
  rule: 'zh.range',
};

/** One event a day from 2000; the later, the earlier its title stands in the alphabet. */
function documentOf(count: number, facts: Partial<TimelineEvent> = {}): EventsDocument {
  const events = Array.from({ length: count }, (_, index) => ({
    id: `e${String(index)}`,
    when: new Date(Date.UTC(2000, 0, 1) + index * DAY).toISOString().slice(0, 10),
    title: `Event ${String(count - index)}`,
    lane: 'a',
    status: 'happened' as const,
    importance: (index % 10) / 10,
    evidence: [PROOF],
    ...facts,
  }));
  return { version: 1, title: 'x', language: 'en', lanes: [{ id: 'a', label: 'Lane' }], events };
}

type Shown = Partial<Omit<ListingProps, 'entries'>> & { readonly document: EventsDocument };

async function show(component: typeof EventList, { document: file, ...given }: Shown) {
  const onselect = vi.fn<(id: string) => void>();
  const entries = entriesOf(file, 'en');
  const rest = { words: WORDS.en, language: 'en', selected: null, onselect, sort: IN_TIME } as const;
  const props = { entries, ...rest, onsort: (sort: Sort) => void view.rerender({ sort }), ...given };
  const view = render(component, props);
  await tick();
  return { onselect, rerender: (change: Partial<ListingProps>) => view.rerender(change) };
}

/** Titles in the order of the page. */
function titles(): string[] {
  return [...document.querySelectorAll('#events li > button, #events tbody button')].map(({ textContent }) =>
    textContent.trim(),
  );
}

async function press(name: string | RegExp): Promise<void> {
  await fireEvent.click(screen.getByRole('button', { name }));
  await tick();
}

describe.each([
  ['list', EventList, 'listitem', LIST_SIZES],
  ['table', EventTable, 'row', TABLE_SIZES],
] as const)('the %s', (_, component, role, sizes) => {
  const { page } = sizes;
  const range = (from: number, to: number): string => `${String(from)}–${String(to)} of 60`;
  /** The first event of the last page of sixty. */
  const last = Math.floor(59 / page) * page + 1;

  it('has all of a few events, and no pages', async () => {
    await show(component, { document: documentOf(sizes.whole) });
    expect(titles()).toHaveLength(sizes.whole);
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(document.querySelector('[aria-setsize], [aria-rowindex]')).toBeNull();
  });

  it('shows many a page at a time, and says which', async () => {
    await show(component, { document: documentOf(60) });
    expect(screen.getByText(range(1, page))).toBeVisible();
    expect(screen.queryByText(range(1, page), { selector: '[role=status]' })).toBeNull();
    await press('Next page');
    await eventually(() =>
      expect(screen.getByText(range(page + 1, 2 * page), { selector: '[role=status]' })).toBeInTheDocument(),
    );
    expect(titles()).toHaveLength(page);
    expect(titles()[0]).toBe(`Event ${String(60 - page)}`);
    await press('Last page');
    expect(titles()).toEqual(Array.from({ length: 61 - last }, (_, at) => `Event ${String(61 - last - at)}`));
    expect(screen.getByText(range(last, 60))).toBeVisible();
    expect(screen.getByRole('button', { name: 'Last page' })).toHaveAttribute('aria-disabled', 'true');
    await press('First page');
    expect(titles()[0]).toBe('Event 60');
  });

  it('turns to the page that is typed, or to the nearest', async () => {
    await show(component, { document: documentOf(60) });
    const field = screen.getByRole('spinbutton', { name: /^Page/ });
    await fireEvent.change(field, { target: { value: '2' } });
    expect(screen.getByText(range(page + 1, 2 * page))).toBeVisible();
    await fireEvent.change(field, { target: { value: '99' } });
    expect(screen.getByText(range(last, 60))).toBeVisible();
    expect(field).toHaveValue(Math.ceil(60 / page));
    await fireEvent.change(field, { target: { value: '' } });
    expect(field).toHaveValue(Math.ceil(60 / page));
  });

  it('goes on at its start from the button below it', async () => {
    await show(component, { document: documentOf(60) });
    await press(/^Next page →/);
    expect(titles()[0]).toBe(`Event ${String(60 - page)}`);
    expect(document.getElementById('events')).toHaveFocus();
  });

  it('follows the open event, and stays where it is when that is closed', async () => {
    const { rerender } = await show(component, { document: documentOf(60), selected: 'e55' });
    expect(screen.getByRole('button', { name: 'Event 5' })).toHaveAttribute('aria-current', 'true');
    await rerender({ selected: null });
    expect(screen.getByText(range(last, 60))).toBeVisible();
    await rerender({ selected: 'e0' });
    expect(screen.getByText(range(1, page))).toBeVisible();
  });

  it('leads back to the open event from another page', async () => {
    await show(component, { document: documentOf(60), selected: 'e55' });
    expect(screen.queryByRole('button', { name: 'Go to the open event' })).toBeNull();
    await press('First page');
    await press('Go to the open event');
    expect(screen.getByRole('button', { name: 'Event 5' })).toBeVisible();
  });

  it('lists what it is given, and mutes what does not pass', async () => {
    const mask = Uint8Array.of(1, 0, 1);
    await show(component, { document: documentOf(3), order: Uint32Array.of(0, 1), mask });
    expect(titles()).toEqual(['Event 3', 'Event 2']);
    const [first, second] = screen.getAllByRole(role).slice(-2);
    expect(first).not.toHaveClass('muted');
    expect(second).toHaveClass('muted');
  });

  it('still shows the open event when it is sorted by something else, and tells nothing that it was not asked for', async () => {
    const { rerender } = await show(component, { document: documentOf(60), selected: 'e55' });
    await rerender({ sort: { key: 'title', direction: 'ascending' } });
    expect(screen.queryByText(/^Sorted by/)).toBeNull();
    expect(titles()[4]).toBe('Event 5');
  });

  it('tells of a page where it stands in the whole', async () => {
    await show(component, { document: documentOf(60), selected: `e${String(page)}` });
    const first = document.querySelector('#events li, #events tbody tr');
    const [place, whole] =
      role === 'row' ? ['aria-rowindex', 'aria-rowcount'] : (['aria-posinset', 'aria-setsize'] as const);
    expect(first).toHaveAttribute(place, String(page + (role === 'row' ? 2 : 1)));
    expect(document.querySelector(`[${whole}]`)).toHaveAttribute(whole, role === 'row' ? '61' : '60');
  });

  it.each([sizes.whole, sizes.whole + 1, 100_000])('stays small with %i events', async (count) => {
    const facts = { checks: [{ code: 'x', severity: 'warning' as const, message: 'x' }] };
    await show(component, { document: documentOf(count, { ...facts, tags: ['a'], place: 'b', actor: 'c' }) });
    expect(document.body.querySelectorAll('*').length).toBeLessThanOrEqual(350);
  });
});

describe('the list', () => {
  it('is ordered, with times and proofs', async () => {
    const { onselect } = await show(EventList, { document: documentOf(2), selected: 'e1' });
    const items = screen.getAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]?.querySelector('time')).toHaveAttribute('datetime', '2000-01-01');
    expect(items[0]?.querySelector('mark')).toHaveTextContent('7月16日至8月26日');
    expect(items[0]).toHaveTextContent('Happened');
    expect(screen.getByRole('button', { name: 'Event 1' })).toHaveAttribute('aria-current', 'true');
    await press('Event 2');
    expect(onselect).toHaveBeenCalledWith('e0');
  });

  it('sorts by what its events have, both ways', async () => {
    await show(EventList, { document: documentOf(12) });
    const choice = screen.getByLabelText('Sort by');
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Date', 'Title', 'Lane', 'Status', 'Importance']);
    await fireEvent.change(choice, { target: { value: 'title' } });
    expect(titles().slice(0, 3)).toEqual(['Event 1', 'Event 2', 'Event 3']);
    await press(/Ascending/);
    expect(titles()[0]).toBe('Event 12');
    await eventually(() => expect(screen.getByText('Sorted by title, descending')).toHaveAttribute('role', 'status'));
  });
});

describe('the table', () => {
  it('has a caption, and names its rows and columns', async () => {
    await show(EventTable, { document: documentOf(2, { tags: ['a', 'b'], place: 'Oslo' }) });
    expect(screen.getByRole('table', { name: 'Table of events' })).toBeVisible();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent.trim())).toEqual([
      'Date',
      'Title',
      'Lane',
      'Status',
      'Importance',
      'Tags',
      'Place',
    ]);
    const row = screen.getByRole('row', { name: /Event 1/ });
    expect(within(row).getByRole('rowheader')).toHaveTextContent('Event 1');
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent.trim()),
    ).toEqual(['2 January 2000', 'Lane', 'Happened', '0.1', 'a, b', 'Oslo']);
  });

  it('sorts by a column, then the other way, from the first page', async () => {
    await show(EventTable, { document: documentOf(60) });
    const head = (name: string): HTMLElement => screen.getByRole('columnheader', { name });
    expect(head('Date')).toHaveAttribute('aria-sort', 'ascending');
    await press('Next page');
    await press('Title');
    expect(head('Title')).toHaveAttribute('aria-sort', 'ascending');
    expect(head('Date')).not.toHaveAttribute('aria-sort');
    expect(titles().slice(0, 2)).toEqual(['Event 1', 'Event 2']);
    await press('Title');
    expect(head('Title')).toHaveAttribute('aria-sort', 'descending');
    expect(titles()[0]).toBe('Event 60');
  });

  it('opens a row wherever it is pressed, once, and its button has the focus', async () => {
    const { onselect } = await show(EventTable, { document: documentOf(3) });
    await fireEvent.click(screen.getByText('2 January 2000'));
    expect(onselect.mock.calls).toEqual([['e1']]);
    expect(screen.getByRole('button', { name: 'Event 2' })).toHaveFocus();
    await press('Event 3');
    expect(onselect.mock.calls).toEqual([['e1'], ['e0']]);
  });
});

describe('the choice of a layout', () => {
  it('is a group of radio buttons', async () => {
    const onlayout = vi.fn();
    render(LayoutSwitch, { layout: 'list', onlayout, words: WORDS['zh-Hans'] });
    const group = screen.getByRole('group', { name: '版式' });
    expect(within(group).getAllByRole('radio')).toHaveLength(4);
    expect(screen.getByRole('radio', { name: '列表' })).toBeChecked();
    await fireEvent.click(screen.getByRole('radio', { name: '表格' }));
    expect(onlayout).toHaveBeenCalledWith('table');
  });
});
