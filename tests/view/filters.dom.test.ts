import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, test, vi } from 'vitest';
import { facetsOf, valuesOfDocument } from '../../src/core/document/facets.ts';
import { NO_FILTER, passing } from '../../src/core/document/filter.ts';
import type { Filter } from '../../src/core/document/filter.ts';
import type { EventsDocument, TimelineEvent } from '../../src/core/document/types.ts';
import { palettes } from '../../src/core/scene/palette.ts';
import { chipGroups } from '../../src/view/chips.ts';
import type { ChipGroup } from '../../src/view/chips.ts';
import Filters from '../../src/view/Filters.svelte';
import { WORDS } from '../../src/view/words/words.ts';
import { eventually } from '../support/eventually.ts';

let made = 0;
const event = (more: Partial<TimelineEvent>): TimelineEvent => ({
  id: String(made++),
  when: '2019',
  title: 'x',
  evidence: [],
  ...more,
});

const file: EventsDocument = {
  version: 1,
  title: 'x',
  language: 'zh-Hans',
  lanes: [
    { id: 'none', label: 'Empty' },
    { id: 'wages', label: { en: 'Wages', 'zh-Hans': '工资' }, color: '#ffff00' },
    { id: 'skills', label: '技能' },
  ],
  events: [
    event({ lane: 'skills', status: 'planned', tags: ['b'] }),
    event({ lane: 'wages', status: 'happened', tags: ['a', 'b'] }),
    event({ status: 'planned' }),
  ],
};

function groupsOf(document: EventsDocument, part: Partial<Filter> = {}): ChipGroup[] {
  const filter = { ...NO_FILTER, ...part };
  const facets = facetsOf(document.events.length, valuesOfDocument(document));
  const { counts } = passing(facets, filter, null);
  const [words, palette] = [WORDS.en, palettes.light];
  return chipGroups({ document, facets, filter, counts, words, language: 'en', palette, hasLaneInks: true });
}

function setUp(part: Partial<Filter> = {}, document = file) {
  const calls = { onfilter: vi.fn<(filter: Filter) => void>(), onghost: vi.fn() };
  const filter = { ...NO_FILTER, ...part };
  const groups = groupsOf(document, part);
  render(Filters, { words: WORDS.en, groups, filter, count: 1, total: 3, ghost: true, ...calls });
  return calls;
}

const group = (name: string): HTMLElement => screen.getByRole('group', { name });
const namesIn = (name: string): (string | undefined)[] =>
  within(group(name))
    .getAllByRole('button')
    .map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim());

describe('the groups of chips', () => {
  it('have lanes as the document orders them, statuses as time does, tags by number', () => {
    setUp();
    expect(namesIn('Lane')).toEqual(['Wages 1 event', '技能 1 event', 'Other 1 event']);
    expect(namesIn('Status')).toEqual(['Happened 1 event', 'Planned 2 events']);
    expect(namesIn('Tags')).toEqual(['b 2 events', 'a 1 event']);
  });

  it('count what would be left, and move no chip', () => {
    setUp({ status: ['planned'] });
    expect(namesIn('Lane')).toEqual(['Wages 0 events', '技能 1 event', 'Other 1 event']);
    expect(namesIn('Status')).toEqual(['Happened 1 event', 'Planned 2 events']);
  });

  it('leave out what parts nothing', () => {
    const events = [event({ lane: 'wages', tags: ['a'] }), event({ lane: 'wages' })];
    expect(groupsOf({ ...file, events }).map(({ facet }) => facet)).toEqual(['tag']);
  });

  it('tell lanes apart by shape as well, in colours that can be seen on the ground', () => {
    const swatches = groupsOf(file)[0]?.chips.map(({ swatch }) => swatch);
    expect(new Set(swatches?.map((swatch) => swatch?.path)).size).toBe(3);
    expect(swatches?.[0]?.color).not.toBe('#ffff00');
    expect(swatches?.[1]?.color).toBe(palettes.light.lanes[2]);
  });

  it('say which language their words are in', () => {
    const langs = groupsOf(file)[0]?.chips.map(({ label, lang }) => `${label} ${lang}`);
    expect(langs).toEqual(['Wages en', '技能 zh-Hans', 'Other en']);
  });
});

describe('a chip', () => {
  test.each<[string, readonly string[], boolean, readonly string[]]>([
    ['is pressed to choose', [], false, ['b']],
    ['is pressed again to let go', ['b', 'a'], true, ['a']],
  ])('%s', async (_name, tag, isPressed, after) => {
    const { onfilter } = setUp({ tag });
    const chip = within(group('Tags')).getByRole('button', { name: 'b 2 events' });
    expect(chip).toHaveAttribute('aria-pressed', String(isPressed));
    await fireEvent.click(chip);
    expect(onfilter).toHaveBeenCalledExactlyOnceWith({ ...NO_FILTER, tag: after });
  });
});

describe('many tags', () => {
  const events = Array.from({ length: 15 }, (_, at) => event({ tags: [`tag ${String(at)}`] }));
  const many = { ...file, events };

  it('stand behind “more” after the twelfth, but for those that are chosen', async () => {
    setUp({ tag: ['tag 14'] }, many);
    const more = within(group('Tags')).getByRole('button', { name: '2 more' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    expect(namesIn('Tags')).toHaveLength(14);
    await fireEvent.click(more);
    expect(namesIn('Tags')).toHaveLength(16);
    await fireEvent.click(within(group('Tags')).getByRole('button', { name: 'Fewer', expanded: true }));
    expect(namesIn('Tags')).toHaveLength(14);
  });
});

describe('below the chips', () => {
  it('there is nothing while all pass', () => {
    setUp();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
  });

  it('stands how many pass, what becomes of the others, and the way back', async () => {
    const { onfilter, onghost } = setUp({ text: 'x', lane: ['wages'] });
    expect(screen.getByText('1 of 3 events')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    const others = screen.getByRole('radiogroup', { name: 'Other events' });
    expect(within(others).getByRole('radio', { name: 'Dim' })).toBeChecked();
    await fireEvent.click(within(others).getByRole('radio', { name: 'Hide' }));
    expect(onghost).toHaveBeenCalledExactlyOnceWith(false);
    await fireEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(onfilter).toHaveBeenCalledExactlyOnceWith(NO_FILTER);
    expect(screen.getByRole('button', { name: /^Wages/ })).toHaveFocus();
    await eventually(() => expect(screen.getByRole('status')).toHaveTextContent('1 of 3 events'));
  });
});
