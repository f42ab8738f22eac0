/** Holds the palettes to WCAG contrast, to colour-blind readers and to greyscale. */
import { describe, expect, it, test } from 'vitest';
import { channels, contrast, legible, luminance, mixColors } from '../../../src/core/scene/colors.ts';
import { palettes } from '../../../src/core/scene/palette.ts';

type Rgb = readonly [number, number, number];

const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Viénot, Brettel, Mollon (1999) for the red-green kinds, Machado, Oliveira, Fernandes (2009), severity 1, for tritanopia; linear RGB. */
const SIGHTS: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
  deuteranopia: [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}; // prettier-ignore

function seen(color: string, sight: readonly Rgb[]): Rgb {
  const linear = channels(color).map((channel) => toLinear(channel / 255));
  const [r = 0, g = 0, b = 0] = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, i) => sum + weight * (linear[i] ?? 0), 0),
      ),
    ),
  );
  return [r, g, b];
}

/** CIE L*a*b* of linear sRGB, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505;
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089;
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

/** ΔE*ab (CIE 1976). */
function difference(a: string, b: string, sight: readonly Rgb[]): number {
  const [p, q] = [lab(seen(a, sight)), lab(seen(b, sight))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const pairs = <T>(items: readonly T[]): (readonly [T, T])[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));

describe.each(Object.entries(palettes))('the %s palette', (_, palette) => {
  it('has eight lane colours at 3:1 or more against the ground', () => {
    expect(palette.lanes).toHaveLength(8);
    expect(Math.min(...palette.lanes.map((lane) => contrast(lane, palette.ground)))).toBeGreaterThanOrEqual(3);
  });

  test.each(['ink', 'muted', 'accent'] as const)('sets %s text at 4.5:1 or more', (name) => {
    expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('sets ink on a pale window of any lane at 4.5:1 or more, and muted too', () => {
    const pales = palette.lanes.map((lane) => mixColors(palette.ground, lane, 0.16));
    expect(Math.min(...pales.map((pale) => contrast(palette.ink, pale)))).toBeGreaterThanOrEqual(4.5);
    expect(Math.min(...pales.map((pale) => contrast(palette.muted, pale)))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(SIGHTS))('keeps any two lanes apart with %s', (name, sight) => {
    const least = Math.min(...pairs(palette.lanes).map(([a, b]) => difference(a, b, sight)));
    expect(least).toBeGreaterThanOrEqual(name === 'normal' ? 25 : 10);
  });

  it('spreads the lanes in greyscale', () => {
    const greys = palette.lanes.map((lane) => lab([luminance(lane), luminance(lane), luminance(lane)])[0]);
    const sorted = greys.toSorted((a, b) => a - b);
    const steps = sorted.slice(1).map((grey, i) => grey - (sorted[i] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(3);
  });
});

test.each([
  ['#ffff00', 'light'],
  ['#101030', 'dark'],
  ['#fcfaf6', 'light'],
] as const)('makes %s legible on %s ground', (color, theme) => {
  const { ground, ink } = palettes[theme];
  expect(contrast(legible(color, ground, ink), ground)).toBeGreaterThanOrEqual(3);
});

test('leaves a colour alone that is legible already', () => {
  expect(legible('#36528c', palettes.light.ground, palettes.light.ink)).toBe('#36528c');
});
