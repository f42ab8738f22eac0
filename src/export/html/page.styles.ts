/** The styles of whole pages: what stands around the element, and the list where no script runs and in print. */
import { palettes } from '../../core/scene/palette.ts';
import { fontFamily } from '../../core/scene/type.ts';
import type { Palette } from '../../core/scene/types.ts';
import { roomStyle, type Height, type Theme } from './element.ts';

const LIST = [
  'ol,ul{list-style:none;margin:0;padding:0}',
  'li{padding:.75rem 0;border-top:1px solid var(--rule);break-inside:avoid}',
  'time,em,blockquote,footer{color:var(--muted)}',
  'li time{display:block;font-variant-numeric:tabular-nums}',
  'blockquote{margin:.375rem 0;padding-inline-start:.75rem;border-inline-start:2px solid var(--rule)}',
  'p{margin:.375rem 0}',
  'cite{font-style:normal}',
  'mark{color:inherit;background:none;text-decoration:underline;text-underline-offset:.2em}',
  ':lang(zh) em{font-style:normal}',
  'a{color:inherit;overflow-wrap:anywhere}',
  '@media print{a[href^=http]::after{content:" ("attr(href)")"}}',
].join('');

const BASE = `font:1rem/1.5 ${fontFamily};overflow-wrap:break-word`;

/** A page in an iframe: no margin, and the ground of the page around it. */
export function framedStyle(height: Height, theme: Theme): string {
  return [inks(theme), `body{margin:0;${BASE}}`, LIST, roomStyle(height)].join('');
}

/** A page by itself. */
export function singleStyle(height: Height, theme: Theme): string {
  return [
    inks(theme),
    `body{margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem);max-width:90rem;color:var(--ink);background:var(--ground);${BASE}}`,
    'h1{margin:0 0 .5rem;font-size:clamp(1.375rem,3vw,2rem);line-height:1.25;text-wrap:balance}',
    'header p{max-width:46em;margin:0 0 1.25rem;color:var(--muted)}',
    'footer{margin-top:1rem;font-size:.875rem}',
    LIST,
    roomStyle(height),
  ].join('');
}

function inks(theme: Theme): string {
  const first = palettes[theme === 'dark' ? 'dark' : 'light'];
  const dark = `@media (prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}`;
  return [
    `:root{color-scheme:${theme === 'auto' ? 'light dark' : theme};${variables(first)}}`,
    theme === 'auto' ? dark : '',
    // Paper is light, whatever the screen was.
    `@media print{:root{color-scheme:light;${variables(palettes.light)}}}`,
  ].join('');
}

function variables({ ground, ink, muted, rule }: Palette): string {
  return `--ground:${ground};--ink:${ink};--muted:${muted};--rule:${rule}`;
}
