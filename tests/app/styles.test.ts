/** The page and the drawing on it have the same inks and the same type. */
import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { palettes } from '../../src/core/scene/palette.ts';
import { fontFamily } from '../../src/core/scene/type.ts';

const css = readFileSync('src/app/styles.css', 'utf8');
const { light, dark } = palettes;

test.each([
  ['--ground', light.ground, dark.ground],
  ['--ink', light.ink, dark.ink],
  ['--muted', light.muted, dark.muted],
  ['--rule', light.rule, dark.rule],
  ['--accent', light.accent, dark.accent],
  ['--legend', light.lanes[0], dark.lanes[0]],
])('%s is the drawing’s', (name, onLight, onDark) => {
  expect(css).toContain(`${name}: light-dark(${String(onLight)}, ${String(onDark)});`);
});

it('names the same fonts', () => {
  const stack = /font-family:([^;]+);/.exec(css)?.[1] ?? '';
  expect(stack.replaceAll(/\s+/g, ' ').trim()).toBe(fontFamily);
});
