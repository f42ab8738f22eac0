import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { approximateMeasure } from '../../src/core/scene/approximate.ts';
import { NO_LANE_VIEW } from '../../src/core/scene/laneView.ts';
import { TimelineState, type TimelineInputs } from '../../src/view/state.svelte.ts';
import Timeline from '../../src/view/Timeline.svelte';
import { WORDS } from '../../src/view/words/words.ts';
import { eventually } from '../support/eventually.ts';

const event = (id: string, when: string, lane: string): EventsDocument['events'][number] => ({
  id,
  when,
  title: `Title ${id}`,
  lane,
  evidence: [],
});

const file: EventsDocument = {
  version: 1,
  title: 'x',
  language: 'en',
  asOf: '2019-07-25',
  lanes: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
  events: [event('one', '2019-06-14/..', 'a'), event('two', '2019-07-16', 'b'), event('three', '2019-09', 'a')],
};

interface SetUp {
  readonly onselect: ReturnType<typeof vi.fn>;
  readonly onlanes: ReturnType<typeof vi.fn>;
  readonly state: TimelineState;
}

function setUp(more: Partial<TimelineInputs> = {}): SetUp {
  const inputs: TimelineInputs = { document: file, language: 'en', isDark: false, selected: null, view: null, ...more };
  const state = new TimelineState(inputs, approximateMeasure);
  const [onselect, onlanes] = [vi.fn(), vi.fn()];
  render(Timeline, { timeline: state, words: WORDS.en, language: 'en', onselect, onview: vi.fn(), onlanes });
  return { onselect, onlanes, state };
}

const mark = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

describe('a timeline on the page', () => {
  it('has a button for every event, named in words', async () => {
    setUp();
    await tick();
    expect(mark(/from 14 June 2019: Title one, 1 of 3/)).toBeInTheDocument();
    expect(mark(/16 July 2019: Title two, 2 of 3/)).toBeInTheDocument();
    expect(mark(/September 2019: Title three, 3 of 3/)).toBeInTheDocument();
  });

  it('has one stop in the tab order, which the arrows move', async () => {
    setUp();
    await tick();
    const first = mark(/Title one/);
    expect(first).toHaveAttribute('tabindex', '0');
    first.focus();
    await fireEvent.keyDown(first, { key: 'ArrowRight' });
    await tick();
    expect(mark(/Title two/)).toHaveFocus();
    expect(mark(/Title two/)).toHaveAttribute('tabindex', '0');
    expect(mark(/Title one/)).toHaveAttribute('tabindex', '-1');
    await fireEvent.keyDown(mark(/Title two/), { key: 'End' });
    await tick();
    expect(mark(/Title three/)).toHaveFocus();
  });

  it('opens an event by a click, and takes the focus along only for the keyboard', async () => {
    const { onselect } = setUp();
    await tick();
    await fireEvent.click(mark(/Title two/), { detail: 1 });
    expect(onselect).toHaveBeenLastCalledWith('two', false);
    await fireEvent.click(mark(/Title two/), { detail: 0 });
    expect(onselect).toHaveBeenLastCalledWith('two', true);
  });

  it('says which event is open', async () => {
    setUp({ selected: 'two' });
    await tick();
    expect(mark(/Title two/)).toHaveAttribute('aria-pressed', 'true');
    expect(mark(/Title one/)).toHaveAttribute('aria-pressed', 'false');
  });

  it('says from when to when it shows, to who comes to it', async () => {
    setUp();
    await tick();
    expect(screen.getByRole('region')).toHaveAccessibleDescription(/Showing .+ 2019 to .+ 2019$/);
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('tells the view that a key moved, once all has come to rest; not what the focus took along', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    setUp();
    await tick();
    const first = mark(/Title one/);
    first.focus();
    await fireEvent.keyDown(first, { key: 'ArrowRight' });
    await new Promise((done) => setTimeout(done, 700));
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    await fireEvent.keyDown(mark(/Title two/), { key: '+' });
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    await eventually(() => expect(screen.getByRole('status')).toHaveTextContent(/^Showing .+ to .+$/));
    vi.unstubAllGlobals();
  });

  it('goes to the event that begins as is typed; Escape begins anew and closes nothing', async () => {
    setUp();
    await tick();
    mark(/Title one/).focus();
    for (const key of 'title th') await fireEvent.keyDown(document.activeElement ?? document.body, { key });
    await eventually(() => expect(mark(/Title three/)).toHaveFocus());
    const isLeft = await fireEvent.keyDown(mark(/Title three/), { key: 'Escape' });
    expect(isLeft).toBe(false);
    expect(await fireEvent.keyDown(mark(/Title three/), { key: 'Escape' })).toBe(true);
    await fireEvent.keyDown(mark(/Title three/), { key: 't' });
    await eventually(() => expect(mark(/Title one/)).toHaveFocus());
  });

  it('has tools with one stop in the tab order, which the arrows move', async () => {
    setUp();
    await tick();
    const bar = screen.getByRole('toolbar');
    const stops = (): string[] =>
      [...bar.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0).map((each) => each.title);
    expect(stops()).toEqual(['Move earlier']);
    screen.getByRole('button', { name: 'Move earlier' }).focus();
    await fireEvent.keyDown(screen.getByRole('button', { name: 'Move earlier' }), { key: 'ArrowRight' });
    expect(screen.getByRole('button', { name: 'Move later' })).toHaveFocus();
    expect(stops()).toEqual(['Move later']);
    await fireEvent.keyDown(screen.getByRole('button', { name: 'Move later' }), { key: 'End' });
    expect(screen.getByRole('button', { name: 'All' })).toHaveFocus();
  });

  it('leaves keys with control to the browser', async () => {
    const { state } = setUp();
    await tick();
    const before = state.view;
    await fireEvent.keyDown(mark(/Title one/), { key: '+', ctrlKey: true });
    expect(state.view).toBe(before);
  });

  it('shows an empty document without failing', async () => {
    setUp({ document: { ...file, events: [], lanes: [] } });
    await tick();
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeInTheDocument();
  });
});

describe('the heads of the lanes', () => {
  it('fold and unfold, with one stop in the tab order for all of them', async () => {
    const lanes = { ...NO_LANE_VIEW, folded: ['b'] };
    const { onlanes } = setUp({ lanes });
    await tick();
    const heads = within(screen.getByRole('group', { name: 'Lanes' })).getAllByRole('button');
    expect(heads.map((head) => [head.getAttribute('aria-label'), head.ariaExpanded, head.tabIndex])).toEqual([
      ['A', 'true', 0],
      ['B', 'false', -1],
    ]);
    heads[0]?.focus();
    await fireEvent.keyDown(heads[0] ?? document, { key: 'ArrowDown' });
    expect(heads[1]).toHaveFocus();
    expect(heads.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
    await fireEvent.click(heads[1] ?? document);
    expect(onlanes).toHaveBeenLastCalledWith(NO_LANE_VIEW);
    await fireEvent.click(heads[0] ?? document);
    expect(onlanes).toHaveBeenLastCalledWith({ ...lanes, folded: ['b', 'a'] });
  });

  it('are not there where all lies in one lane', async () => {
    setUp({ lanes: { ...NO_LANE_VIEW, by: 'none' } });
    await tick();
    expect(screen.queryByRole('group', { name: 'Lanes' })).toBeNull();
    expect(mark(/Title one/)).toBeInTheDocument();
  });
});
