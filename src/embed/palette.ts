/** The colours of an embedded drawing: light or dark as the page around it is, and those that its custom properties name. */
import type { Palette } from '../core/scene/types.ts';
import { paletteFor } from '../view/palette.svelte.ts';

const NAMED = ['ground', 'ink', 'muted', 'rule', 'accent'] as const;
const PLAIN = /^#[\da-f]{6}$/;

/** Whether an element stands on a dark ground: by its `theme`, else by the colour scheme that the page gives it. */
function isDark(element: Element, scheme: string): boolean {
  const theme = element.getAttribute('theme');
  if (theme === 'dark' || theme === 'light') return theme === 'dark';
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** What the canvas is painted with. A custom property counts only where it is one opaque colour. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const palette = { ...paletteFor(isDark(element, style.colorScheme)) };
  for (const name of NAMED) {
    const color = plainColor(style.getPropertyValue(`--dateline-${name}`));
    if (color !== null) palette[name] = color;
  }
  return palette;
}

/** As `#rrggbb`, which the browser's own canvas makes of any colour it knows; null for what is none, or is seen through. */
function plainColor(text: string): string | null {
  const context = text.trim() === '' ? null : document.createElement('canvas').getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#010203';
  context.fillStyle = text.trim();
  const color = context.fillStyle;
  return PLAIN.test(color) && color !== '#010203' ? color : null;
}
