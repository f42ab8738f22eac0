/** Drawing → SVG, the painter for files, print and pages without script. */
import { fontFamily, haloWidth } from '../core/scene/type.ts';
import type { Drawing, Primitive } from '../core/scene/types.ts';
import type { Language } from '../core/time/types.ts';

export interface SvgOptions {
  readonly title?: string;
  readonly description?: string;
  readonly language?: Language;
  /** With the XML declaration, for a file of its own. */
  readonly standalone?: boolean;
}

type Of<K extends Primitive['kind']> = Extract<Primitive, { kind: K }>;
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Well-formed SVG of `drawing`, whatever its texts hold: markup is escaped, what XML cannot hold is dropped. */
export function svgOf(drawing: Drawing, { title, description, language, standalone = false }: SvgOptions = {}): string {
  const { width, height, ground, primitives } = drawing;
  const root = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${number(width)} ${number(height)}`,
    role: 'img',
    lang: language,
    'font-family': fontFamily,
  });
  return [
    ...(standalone ? ['<?xml version="1.0" encoding="UTF-8"?>'] : []),
    root.replace('/>', '>'),
    ...(title === undefined ? [] : [`<title>${escapeXml(title)}</title>`]),
    ...(description === undefined ? [] : [`<desc>${escapeXml(description)}</desc>`]),
    element('rect', { width, height, fill: ground }),
    ...primitives.map((primitive, place) => paintOne(primitive, place)),
    ...(isClipOpen(primitives) ? ['</g>'] : []),
    '</svg>',
    '',
  ].join('\n');
}

function paintOne(primitive: Primitive, place: number): string {
  switch (primitive.kind) {
    case 'rect':
      return paintRect(primitive);
    case 'line':
      return paintLine(primitive);
    case 'path':
      return paintPath(primitive);
    case 'text':
      return paintText(primitive);
    case 'fade':
      return paintFade(primitive, place);
    case 'clip':
      return paintClip(primitive, place);
  }
}

function paintRect({ x, y, width, height, radius, fill, fillAlpha, stroke, strokeWidth, dash }: Of<'rect'>): string {
  const rx = Math.min(radius, width / 2, height / 2) || undefined;
  return element('rect', { x, y, width, height, rx, ...paints({ fill, fillAlpha, stroke, strokeWidth, dash }) });
}

function paintLine({ x1, y1, x2, y2, stroke, strokeWidth, dash }: Of<'line'>): string {
  return element('line', { x1, y1, x2, y2, ...paints({ stroke, strokeWidth, dash }) });
}

function paintPath({ d, fill, fillAlpha, stroke, strokeWidth }: Of<'path'>): string {
  return element('path', { d, ...paints({ fill, fillAlpha, stroke, strokeWidth }) });
}

function paintText({ x, y, text, size, weight, anchor, tabular, fill, halo }: Of<'text'>): string {
  const outline =
    halo === undefined
      ? {}
      : { stroke: halo, 'stroke-width': haloWidth, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const tag = element('text', {
    x,
    y,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-variant-numeric': tabular === true ? 'tabular-nums' : undefined,
    fill,
    ...outline,
  });
  return `${tag.replace('/>', '>')}${escapeXml(text)}</text>`;
}

function paintFade({ x, y, width, height, fill, from, to, isDown }: Of<'fade'>, place: number): string {
  const id = `fade-${String(place)}`;
  const stop = (offset: number, alpha: number): string =>
    element('stop', { offset, 'stop-color': fill, 'stop-opacity': alpha });
  const gradient = `<linearGradient id="${id}"${isDown === true ? ' x2="0" y2="1"' : ''}>${stop(0, from)}${stop(1, to)}</linearGradient>`;
  return gradient + element('rect', { x, y, width, height, fill: `url(#${id})` });
}

/** A clip lasts until the next one, so it opens a group and closes the one before; the drawing ends every clip with `null`. */
function paintClip({ rect }: Of<'clip'>, place: number): string {
  if (rect === null) return '</g>';
  const id = `clip-${String(place)}`;
  const { x, y, width, height } = rect;
  return `<clipPath id="${id}">${element('rect', { x, y, width, height })}</clipPath><g clip-path="url(#${id})">`;
}

function isClipOpen(primitives: readonly Primitive[]): boolean {
  const clips = primitives.filter((primitive) => primitive.kind === 'clip');
  return (clips[clips.length - 1]?.rect ?? null) !== null;
}

interface Paints {
  readonly fill?: string | undefined;
  readonly fillAlpha?: number | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  readonly dash?: readonly number[] | undefined;
}

function paints({ fill, fillAlpha, stroke, strokeWidth, dash }: Paints): Attributes {
  return {
    fill: fill ?? 'none',
    'fill-opacity': fill === undefined ? undefined : fillAlpha,
    stroke,
    'stroke-width': stroke === undefined ? undefined : strokeWidth,
    'stroke-dasharray': dash?.map(number).join(' '),
  };
}

function element(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`];
  });
  return `<${name}${written.join('')}/>`;
}

/** To a hundredth, so that files do not depend on the last bits of a float. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

// Control characters other than tab and line ends, lone surrogates, and the two non-characters are not XML.
const NOT_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
