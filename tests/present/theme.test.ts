/** Holds the colours of a talk to the enhanced contrast of WCAG 2.2, as a projector shows them. */
import { describe, expect, it, test } from 'vitest';
import { contrast, mixColors } from '../../src/core/scene/colors.ts';
import type { LaneSet } from '../../src/core/scene/prepare.types.ts';
import { projected } from '../../src/present/styles.ts';
import { INKS, LEAST_CONTRAST, projectorPalettes, strong, strongLanes } from '../../src/present/theme.ts';
import { fc } from '../support/laws.ts';

const NAMES = ['light', 'dark'] as const;
const colors = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

it('enough is 7:1', () => {
  expect(LEAST_CONTRAST).toBe(7);
});

describe.each(NAMES)('on %s ground', (name) => {
  const palette = projectorPalettes[name];
  const { ground } = palette;

  test.each(['ink', 'muted', 'accent'] as const)('%s stands out 7:1', (part) => {
    expect(contrast(palette[part], ground)).toBeGreaterThanOrEqual(7);
  });

  it('so does every lane, and no two are one', () => {
    expect(new Set(palette.lanes).size).toBe(8);
    expect(Math.min(...palette.lanes.map((lane) => contrast(lane, ground)))).toBeGreaterThanOrEqual(7);
  });

  it('what is filled faintly with a lane leaves the words on it 7:1', () => {
    const pales = palette.lanes.map((lane) => mixColors(ground, lane, 0.16));
    expect(Math.min(...pales.map((pale) => contrast(palette.ink, pale)))).toBeGreaterThanOrEqual(7);
  });

  test.each(['pen', 'laser'] as const)('a line of the %s is seen', (tool) => {
    expect(contrast(INKS[name][tool], ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['#ffff00', '#000000', '#ffffff', '#808080', '#FF00FF', '#0b0b0c'])("an author's %s comes out strong", (color) => {
    expect(contrast(strong(color, palette), ground)).toBeGreaterThanOrEqual(7);
  }); // prettier-ignore

  it('law: any colour does, and one that is strong already stays', () => {
    fc.assert(
      fc.property(colors, (color) => {
        const made = strong(color, palette);
        expect(made).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrast(made, ground)).toBeGreaterThanOrEqual(7);
        if (contrast(color, ground) >= 7) expect(made).toBe(color);
        expect(strong(made, palette)).toBe(made);
      }),
      { numRuns: 1_000 },
    );
  });

  it('lanes keep all but their colour, and the palette chooses where their author did not', () => {
    const numbers = Uint16Array.of(1, 0);
    const lanes = [
      { id: 'a', label: 'A', color: '#fff000' },
      { id: 'b', label: 'B', color: null },
    ];
    const set: LaneSet = { lanes, numbers };
    const made = strongLanes(set, palette);
    expect(made).toEqual({ lanes: [{ ...lanes[0], color: strong('#fff000', palette) }, lanes[1]], numbers });
    expect(made.numbers).toBe(numbers);
    expect(lanes[0]?.color).toBe('#fff000');
  });
});

/** The variables that an element is painted with. */
function variablesOf(isDark: boolean): ReadonlyMap<string, string> {
  const set = new Map<string, string>();
  const style = { setProperty: (name: string, value: string) => void set.set(name, value) };
  projected(isDark)({ style } as unknown as HTMLElement);
  return set;
}

describe.each(NAMES)('the variables on %s ground', (name) => {
  const variables = variablesOf(name === 'dark');
  const on = (ground: string, color: string): number =>
    contrast(variables.get(`--${color}`) ?? '', variables.get(`--${ground}`) ?? '');

  it('are all colours', () => {
    expect(variables.get('color-scheme')).toBe(name);
    const others = [...variables].filter(([key]) => key !== 'color-scheme');
    expect(others.length).toBeGreaterThanOrEqual(8);
    for (const [key, value] of others) expect(value, key).toMatch(/^#[0-9a-f]{6}$/);
  });

  test.each([
    ['ground', 'ink', 7],
    ['ground', 'muted', 7],
    ['ground', 'faint', 7],
    ['ground', 'accent', 7],
    ['card', 'ink', 7],
    ['mark', 'ink', 7],
    ['raised', 'ink', 7],
    ['mark', 'muted', 4.5],
    ['raised', 'muted', 4.5],
  ])('on %s %s stands out %d:1', (ground, color, least) => {
    expect(on(ground, color)).toBeGreaterThanOrEqual(least);
  });
});
