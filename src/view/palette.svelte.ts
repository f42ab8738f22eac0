/** The colours of the drawing: light or dark, or those of the system where a reader has forced them (a canvas is left alone by the browser). */
import { MediaQuery } from 'svelte/reactivity';
import { mixColors } from '../core/scene/colors.ts';
import { palettes } from '../core/scene/palette.ts';
import type { Palette } from '../core/scene/types.ts';

/** How much ink is in the thin rules, which carry no meaning of their own. */
const RULE = 0.3;

const forced = typeof matchMedia === 'function' ? new MediaQuery('(forced-colors: active)', false) : null;

/** Read reactively. Shapes tell the lanes' marks apart, so that all of them may have one colour. */
export function paletteFor(isDark: boolean): Palette {
  if (forced?.current !== true) return isDark ? palettes.dark : palettes.light;
  const [ground, ink, accent] = systemColors(['Canvas', 'CanvasText', 'LinkText']);
  return { ground, ink, muted: ink, rule: mixColors(ground, ink, RULE), accent, lanes: [ink] };
}

type Three<T> = readonly [T, T, T];

/** System colours as `#rrggbb`, as the page has them now. */
function systemColors(names: Three<string>): Three<string> {
  const probe = document.body.appendChild(document.createElement('i'));
  const read = (name: string): string => {
    probe.style.color = name;
    const channels =
      getComputedStyle(probe)
        .color.match(/[\d.]+/g)
        ?.slice(0, 3) ?? [];
    return `#${channels.map((channel) => Math.round(Number(channel)).toString(16).padStart(2, '0')).join('')}`;
  };
  const [a, b, c] = names;
  const colors: Three<string> = [read(a), read(b), read(c)];
  probe.remove();
  return colors;
}
