/** The colours of the drawing: light or dark, or those of the system where a reader has forced them (a canvas is left alone by the browser). */
import { MediaQuery } from 'svelte/reactivity';
import { palettes } from '../core/scene/palette.ts';
import type { Palette } from '../core/scene/types.ts';

const forced = typeof matchMedia === 'function' ? new MediaQuery('(forced-colors: active)', false) : null;

/** Read reactively. Shapes tell the lanes' marks apart, so that all of them may have one colour. */
export function paletteFor(isDark: boolean): Palette {
  if (forced?.current !== true) return isDark ? palettes.dark : palettes.light;
  const [ground, ink, muted, accent] = systemColors(['Canvas', 'CanvasText', 'GrayText', 'LinkText']);
  return { ground, ink, muted: ink, rule: muted, accent, lanes: [ink] };
}

type Four<T> = readonly [T, T, T, T];

/** System colours as `#rrggbb`, as the page has them now. */
function systemColors(names: Four<string>): Four<string> {
  const probe = document.body.appendChild(document.createElement('i'));
  const read = (name: string): string => {
    probe.style.color = name;
    const channels =
      getComputedStyle(probe)
        .color.match(/[\d.]+/g)
        ?.slice(0, 3) ?? [];
    return `#${channels.map((channel) => Math.round(Number(channel)).toString(16).padStart(2, '0')).join('')}`;
  };
  const [a, b, c, d] = names;
  const colors: Four<string> = [read(a), read(b), read(c), read(d)];
  probe.remove();
  return colors;
}
