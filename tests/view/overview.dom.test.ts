import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, test, vi } from 'vitest';
import { limitsOf } from '../../src/core/interact/limits.ts';
import { approximateMeasure } from '../../src/core/scene/approximate.ts';
import { palettes } from '../../src/core/scene/palette.ts';
import { DAY, dayNumber } from '../../src/core/time/civil.ts';
import type { Extent, Language } from '../../src/core/time/types.ts';
import Overview from '../../src/view/Overview.svelte';
import { WORDS } from '../../src/view/words/words.ts';

const from = (year: number, month: number, day: number): number => dayNumber(year, month, day) * DAY;
const YEARS: Extent = { start: from(2019, 1, 1), end: from(2022, 1, 1) };
const SUMMER: Extent = { start: from(2019, 6, 1), end: from(2019, 10, 1) };

// jsdom knows no capture of pointers.
HTMLElement.prototype.hasPointerCapture = () => true;

function setUp(language: Language = 'en', window: Extent = SUMMER): ReturnType<typeof vi.fn> {
  const onwindow = vi.fn();
  const columns = {
    starts: Float64Array.of(YEARS.start, SUMMER.start),
    ends: Float64Array.of(YEARS.end, SUMMER.end),
    lanes: Uint16Array.of(0, 0),
  };
  render(Overview, {
    source: { columns, lanes: [{ colorIndex: 0, color: null }], extent: YEARS, now: null },
    measure: approximateMeasure,
    window,
    limits: limitsOf(YEARS),
    palette: palettes.light,
    words: WORDS[language],
    language,
    onwindow,
  });
  return onwindow;
}

const slider = (name: string): HTMLElement => screen.getByRole('slider', { name });

describe('the overview on the page', () => {
  test.each<[Language, string, readonly (readonly [string, string])[]]>([
    [
      'en',
      'Overview of the whole time',
      [
        ['Start of the window', '1 June 2019'],
        ['Window', '1 June 2019 to 30 September 2019'],
        ['End of the window', '30 September 2019'],
      ],
    ],
    ['zh-Hans', '全程概览', [['窗口', '2019年6月1日至2019年9月30日']]],
    ['zh-Hant', '全程概覽', [['窗口', '2019年6月1日至2019年9月30日']]],
  ])('says in %s what its sliders are and where they stand', (language, group, rows) => {
    setUp(language);
    expect(screen.getByRole('group', { name: group })).toHaveAccessibleDescription(/Home/);
    for (const [name, text] of rows) expect(slider(name)).toHaveAttribute('aria-valuetext', text);
  });

  it('has three stops in the tab order, with values that hold each other', () => {
    setUp();
    const all = screen.getAllByRole('slider');
    expect(all.map((each) => each.getAttribute('tabindex'))).toEqual(['0', '0', '0']);
    const read = (name: string): number[] => all.map((each) => Number(each.getAttribute(`aria-value${name}`)));
    const [least, now, most] = [read('min'), read('now'), read('max')];
    now.forEach((value, place) => {
      expect(value).toBeGreaterThanOrEqual(least[place] ?? NaN);
      expect(value).toBeLessThanOrEqual(most[place] ?? NaN);
    });
    expect(now).toEqual([...now].sort((a, b) => a - b));
  });

  it('pans by an arrow, moves an edge by an arrow, and leaves other keys alone', async () => {
    const onwindow = setUp();
    const tenth = (SUMMER.end - SUMMER.start) / 10;
    await fireEvent.keyDown(slider('Window'), { key: 'ArrowRight' });
    expect(onwindow).toHaveBeenLastCalledWith({ start: SUMMER.start + tenth, end: SUMMER.end + tenth }, true);
    await fireEvent.keyDown(slider('Start of the window'), { key: 'ArrowLeft' });
    expect(onwindow).toHaveBeenLastCalledWith({ start: SUMMER.start - tenth, end: SUMMER.end }, true);
    expect(await fireEvent.keyDown(slider('Window'), { key: 'Tab' })).toBe(true);
    expect(onwindow).toHaveBeenCalledTimes(2);
  });

  it('is dragged by its middle, and given back its place by Escape', async () => {
    const onwindow = setUp();
    const hold = slider('Window');
    await fireEvent.pointerDown(hold, { pointerId: 1, pointerType: 'mouse', button: 0, clientX: 200 });
    await fireEvent.pointerMove(hold, { pointerId: 1, pointerType: 'mouse', buttons: 1, clientX: 300 });
    const [moved, isFinal] = onwindow.mock.lastCall as [Extent, boolean];
    // A thousand pixels are the three years and the air on both sides.
    expect(moved.start - SUMMER.start).toBeCloseTo(((YEARS.end - YEARS.start) * 1.08) / 10, -3);
    expect(isFinal).toBe(false);
    expect(await fireEvent.keyDown(hold, { key: 'Escape' })).toBe(false);
    expect(onwindow).toHaveBeenLastCalledWith(SUMMER, true);
  });

  it('is centred by a click on the empty strip', async () => {
    const onwindow = setUp();
    const strip = slider('Window').parentElement ?? document.body;
    await fireEvent.pointerDown(strip, { pointerId: 1, pointerType: 'mouse', button: 0, clientX: 500 });
    await fireEvent.pointerUp(strip, { pointerId: 1, pointerType: 'mouse', clientX: 500 });
    const [{ start, end }, isFinal] = onwindow.mock.lastCall as [Extent, boolean];
    expect((start + end) / 2).toBeCloseTo((YEARS.start + YEARS.end) / 2, -3);
    expect([end - start, isFinal]).toEqual([SUMMER.end - SUMMER.start, true]);
  });

  it('leaves the wheel, and Escape without a drag, to the page', async () => {
    setUp();
    expect(await fireEvent.wheel(slider('Window'), { deltaY: 100 })).toBe(true);
    expect(await fireEvent.keyDown(slider('Window'), { key: 'Escape' })).toBe(true);
  });
});
