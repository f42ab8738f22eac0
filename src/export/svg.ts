/** Drawing → SVG, the painter for files, print and pages without script. */
import { fontFamily, haloWidth } from '../core/scene/type.ts';
import type { Drawing, Primitive, Rect } from '../core/scene/types.ts';
import type { Language } from '../core/time/types.ts';
import { CLEAR } from './clear.ts';
import { escapeXml } from './escape.ts';

export interface SvgOptions {
  readonly title?: string;
  readonly description?: string;
  readonly language?: Language;
  /** With the XML declaration, for a file of its own. */
  readonly standalone?: boolean;
  /**
   * Without any id, for HTML that others put together, where ids could collide or are taken away: a fade becomes a row of steps,
   * a clip a picture in the picture.
   */
  readonly hasIds?: boolean;
  /** Attribute `style` of the picture. */
  readonly style?: string;
  /** The part to show, in pixels of the drawing; by default all of it, and all of its width. */
  readonly part?: Part;
}

/** A part of a drawing, in its pixels; without `left` and `width` as wide as all of it. */
interface Part {
  readonly top: number;
  readonly height: number;
  readonly left?: number;
  readonly width?: number;
}

type Of<K extends Primitive['kind']> = Extract<Primitive, { kind: K }>;
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Well-formed SVG of `drawing`, whatever its texts hold: markup is escaped, what XML cannot hold is dropped. */
export function svgOf(drawing: Drawing, options: SvgOptions = {}): string {
  const { title, description, language, standalone = false, hasIds = true, style } = options;
  const { ground, primitives } = drawing;
  const { top = 0, height = drawing.height, left = 0, width = drawing.width } = options.part ?? {};
  const ways = hasIds ? WITH_IDS : WITHOUT_IDS;
  const root = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `${number(left)} ${number(top)} ${number(width)} ${number(height)}`,
    role: 'img',
    lang: language,
    'font-family': fontFamily,
    style,
  });
  return [
    ...(standalone ? ['<?xml version="1.0" encoding="UTF-8"?>'] : []),
    root.replace('/>', '>'),
    ...(title === undefined ? [] : [`<title>${escapeXml(title)}</title>`]),
    ...(description === undefined ? [] : [`<desc>${escapeXml(description)}</desc>`]),
    ...(ground === CLEAR
      ? []
      : [element('rect', { x: left || undefined, y: top || undefined, width, height, fill: ground })]),
    ...primitives.map((primitive, place) => paintOne(primitive, place, ways)),
    ...(isClipOpen(primitives) ? [ways.clipEnd] : []),
    '</svg>',
    '',
  ].join('\n');
}

/** The two primitives that are painted with ids or without; `place` is that among all of them. */
interface Ways {
  readonly fade: (primitive: Of<'fade'>, place: number) => string;
  readonly clip: (rect: Rect, place: number) => string;
  readonly clipEnd: string;
}

const WITH_IDS: Ways = { fade: paintFade, clip: clipGroup, clipEnd: '</g>' };
const WITHOUT_IDS: Ways = { fade: fadeSteps, clip: clipPicture, clipEnd: '</svg>' };

function paintOne(primitive: Primitive, place: number, ways: Ways): string {
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
      return ways.fade(primitive, place);
    case 'clip':
      // A clip lasts until the next one, so it opens a group and closes the one before; the drawing ends every clip with `null`.
      return primitive.rect === null ? ways.clipEnd : ways.clip(primitive.rect, place);
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

function clipGroup({ x, y, width, height }: Rect, place: number): string {
  const id = `clip-${String(place)}`;
  return `<clipPath id="${id}">${element('rect', { x, y, width, height })}</clipPath><g clip-path="url(#${id})">`;
}

/** A picture in a picture shows nothing beyond its own edges. */
function clipPicture({ x, y, width, height }: Rect): string {
  const viewBox = [x, y, width, height].map(number).join(' ');
  return element('svg', { x, y, width, height, viewBox }).replace('/>', '>');
}

/** So many steps look like none on a fade of some hundred pixels. */
const STEPS = 32;

function fadeSteps({ x, y, width, height, fill, from, to, isDown }: Of<'fade'>): string {
  const steps = Array.from({ length: STEPS }, (_, step) => {
    const share = step / STEPS;
    const rect =
      isDown === true
        ? { x, y: y + height * share, width, height: height / STEPS }
        : { x: x + width * share, y, width: width / STEPS, height };
    const alpha = from + (to - from) * ((step + 0.5) / STEPS);
    return element('rect', { ...rect, fill, 'fill-opacity': alpha });
  });
  // Without it the edges of two steps would show as a seam.
  return `<g shape-rendering="crispEdges">${steps.join('')}</g>`;
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
