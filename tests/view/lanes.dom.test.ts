import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { SvelteMap } from 'svelte/reactivity';
import { describe, expect, it, test, vi } from 'vitest';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { approximateMeasure } from '../../src/core/scene/approximate.ts';
import { NO_LANE_VIEW } from '../../src/core/scene/laneView.ts';
import type { LaneView } from '../../src/core/scene/laneView.ts';
import LanePanel from '../../src/view/LanePanel.svelte';
import { TimelineState } from '../../src/view/state.svelte.ts';
import { WORDS } from '../../src/view/words/words.ts';
import { eventually } from '../support/eventually.ts';

const event = (id: string, more: Partial<EventsDocument['events'][number]>): EventsDocument['events'][number] => ({
  ...{ id, when: '2019-07-16', title: id, evidence: [] },
  ...more,
});

const file: EventsDocument = {
  ...{ version: 1, title: 'x', language: 'zh-Hans', asOf: '2019-07-25' },
  lanes: [
    { id: 'a', label: { en: 'Wages' } },
    { id: 'b', label: '技能' },
    { id: 'c', label: 'Courts' },
  ],
  events: [
    event('1', { lane: 'a', place: '北京' }),
    event('2', { lane: 'a', place: '北京', status: 'planned' }),
    event('3', { lane: 'b' }),
    event('4', { lane: 'c', place: '喀山' }),
  ],
};

interface SetUp {
  readonly onlanes: ReturnType<typeof vi.fn<(view: LaneView, how: 'push' | 'replace') => void>>;
  readonly timeline: TimelineState;
}

/** The page as it is: what the panel asks for comes back to it. */
function setUp(part: Partial<LaneView> = {}, document = file): SetUp {
  const page = new SvelteMap([['lanes', { ...NO_LANE_VIEW, ...part }]]);
  const inputs = {
    ...{ document, language: 'en' as const, isDark: false, selected: null, view: null },
    get lanes() {
      return page.get('lanes');
    },
  };
  const timeline = new TimelineState(inputs, approximateMeasure);
  const onlanes = vi.fn((view: LaneView) => void page.set('lanes', view));
  render(LanePanel, { timeline, words: WORDS.en, onlanes });
  return { onlanes, timeline };
}

/** Name and count of every lane. */
const rows = (): string[] =>
  screen.getAllByRole('listitem').map(({ textContent }) => {
    const [name = ''] = /^.*? events?/.exec(textContent.replaceAll(/\s+/g, ' ').trim()) ?? [];
    return name;
  });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const said = (): string => screen.getByRole('status').textContent;

describe('the panel of lanes', () => {
  it('offers the fields that the document has, and says what is in each lane', async () => {
    const { onlanes } = setUp();
    const select = screen.getByRole('combobox', { name: 'Lanes' });
    expect(within(select).getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      ...['as in the document', 'by place', 'by status', 'by year', 'none'],
    ]); // prettier-ignore
    expect(rows()).toEqual(['Wages 2 events', '技能 1 event', 'Courts 1 event']);
    await fireEvent.change(select, { target: { value: 'place' } });
    expect(onlanes).toHaveBeenCalledExactlyOnceWith({ ...NO_LANE_VIEW, by: 'place' }, 'push');
    expect(rows()).toEqual(['北京 2 events', '喀山 1 event', 'Without a place 1 event']);
    expect(said()).toBe('3 lanes');
  });

  it('says which language the names are in', () => {
    setUp();
    expect(screen.getByText('Wages')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('技能')).toHaveAttribute('lang', 'zh-Hans');
  });

  test.each<[action: string, label: string, what: keyof LaneView, said: string]>([
    ['Fold Wages', 'Unfold Wages', 'folded', 'Wages folded'],
    ['Hide Wages', 'Show Wages', 'hidden', 'Wages hidden, with 2 events'],
  ])('%s, and back', async (action, back, what, words) => {
    const { onlanes } = setUp();
    button(action).focus();
    await fireEvent.click(button(action));
    expect(onlanes).toHaveBeenLastCalledWith({ ...NO_LANE_VIEW, [what]: ['a'] }, 'push');
    expect(said()).toBe(words);
    expect(button(back)).toHaveFocus();
    await fireEvent.click(button(back));
    expect(onlanes).toHaveBeenLastCalledWith(NO_LANE_VIEW, 'push');
  });

  it('moves a lane, and the focus stays on its button', async () => {
    const { onlanes, timeline } = setUp();
    button('Move Courts up').focus();
    await fireEvent.click(button('Move Courts up'));
    await eventually(() => expect(said()).toBe('Courts is now 2 of 3'));
    expect(onlanes).toHaveBeenLastCalledWith({ ...NO_LANE_VIEW, order: ['a', 'c', 'b'] }, 'replace');
    expect(button('Move Courts up')).toHaveFocus();
    await fireEvent.click(button('Move Courts up'));
    await eventually(() => expect(said()).toBe('Courts is now 1 of 3'));
    expect(timeline.scene.lanes.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(button('Move Courts up')).toHaveFocus();
    expect(button('Move Courts up')).toHaveAttribute('aria-disabled', 'true');
    await fireEvent.click(button('Move Courts up'));
    expect(onlanes).toHaveBeenCalledTimes(2);
  });

  it('brings back what was hidden, and the order that was', async () => {
    const { onlanes, timeline } = setUp({ hidden: ['a', 'b'], folded: ['c'], order: ['c'] });
    expect(timeline.scene.lanes.map(({ id }) => id)).toEqual(['c']);
    expect(screen.getByText('2 hidden')).toBeVisible();
    await fireEvent.click(button('Show all again'));
    expect(timeline.scene.lanes.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(screen.getByRole('combobox')).toHaveFocus();
    await fireEvent.click(button('Original order, nothing folded'));
    expect(onlanes).toHaveBeenLastCalledWith(NO_LANE_VIEW, 'push');
    expect(screen.queryByRole('button', { name: /again|Original/ })).toBeNull();
  });

  it('does not hide the last lane that is left', async () => {
    const { onlanes } = setUp({ hidden: ['a', 'b'] });
    await fireEvent.click(button('Hide Courts'));
    expect(onlanes).not.toHaveBeenCalled();
  });

  it('is a key to colours and shapes where there are no lanes', () => {
    const { timeline } = setUp({ by: 'none' });
    expect(timeline.scene.lanes.map(({ label }) => label)).toEqual(['']);
    const key = screen.getByRole('list', { name: 'Colours and shapes' });
    expect(key).toBeVisible();
    expect(rows()).toEqual(['Wages 2 events', '技能 1 event', 'Courts 1 event']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has nothing but the choice where the document has no lanes', () => {
    setUp({}, { ...file, lanes: [] });
    expect(screen.getByRole('combobox')).toHaveDisplayValue('none');
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('what an address may ask for', () => {
  it('may hide every lane: nothing is drawn, and all can be shown again', async () => {
    const { timeline } = setUp({ hidden: ['a', 'b', 'c'] });
    expect(timeline.scene.marks).toEqual([]);
    await fireEvent.click(button('Show all again'));
    expect(timeline.scene.marks).toHaveLength(4);
  });

  it('may be a field that no event has', () => {
    setUp({ by: 'tag' });
    expect(screen.getByRole('combobox')).toHaveDisplayValue('by tag');
    expect(rows()).toEqual(['Without a tag 4 events']);
  });
});
