/** The form "static": HTML for places that take away scripts, styles and names. All that it looks like stands in its own tags. */
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { palettes } from '../../core/scene/palette.ts';
import type { Measure, Palette } from '../../core/scene/types.ts';
import type { Language } from '../../core/time/types.ts';
import type { ScaleKind } from '../../core/time/warp.ts';
import { escapeXml } from '../escape.ts';
import { pictureOf } from '../picture.ts';
import { svgOf } from '../svg.ts';
import { attributesOf } from './attributes.ts';
import { itemsOf, sourceItem, undatedItems, type Item, type Leading } from './items.ts';
import { formWords } from './words.ts';

export interface StaticOptions {
  /** By default the document's own. */
  readonly language?: Language | undefined;
  readonly isDark?: boolean;
  /** Width of the drawing in CSS pixels; in less room it is shown smaller. */
  readonly width?: number | undefined;
  readonly measure: Measure;
  /** By default as the picture of a whole document has it. */
  readonly scale?: ScaleKind | undefined;
  /** Addresses of the slices of the long picture, which then stand in place of the drawing. */
  readonly pictures?: readonly string[];
  /** A page by itself, to be opened and copied from; else what stands in the body of one. */
  readonly isPage?: boolean;
}

/** As wide as a telephone shows: there such pages are read. */
const WIDTH = 400;

interface Setting {
  readonly language: Language;
  readonly palette: Palette;
}

/** Heading, picture (or first its slices), and every event in words; no script, class, id, style sheet or other file but the pictures that are named. */
export function staticOf(document: EventsDocument, options: StaticOptions): string {
  const { language = document.language, isDark = false, isPage = false } = options;
  const palette = palettes[isDark ? 'dark' : 'light'];
  const setting = { language, palette };
  const title = escapeXml(textIn(document.title, language));
  const body = [
    `<section${styled({ color: palette.ink, background: palette.ground, padding: '16px 8px', 'font-size': '16px', 'line-height': '1.6' }, { lang: language })}>`,
    // The long picture says the title itself; under it the same follows as text.
    ...(options.pictures === undefined ? [] : pictureIn(document, options)),
    `<h2${styled({ margin: '0 0 8px', 'font-size': '22px', 'line-height': '1.35' })}>${title}</h2>`,
    ...(document.summary === undefined ? [] : [muted(escapeXml(textIn(document.summary, language)), setting)]),
    ...(options.pictures === undefined ? pictureIn(document, options) : []),
    ...itemsOf(document, language).map((item) => eventOf(item, setting)),
    ...undatedOf(document, setting),
    ...sourceOf(document, setting),
    '</section>',
  ];
  if (!isPage) return `${body.join('\n')}\n`;
  const head = `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>`;
  const page = styled({ margin: '0 auto', 'max-width': '677px', 'font-family': 'sans-serif' });
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    head,
    `<body${page}>`,
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Attribute `style`, and others before it. */
function styled(style: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = {}): string {
  const text = Object.entries(style).map(([name, value]) => `${name}:${value}`).join(';');
  return attributesOf({ ...others, style: text });
} // prettier-ignore

function pictureIn(document: EventsDocument, options: StaticOptions): string[] {
  const { language = document.language, isDark = false, width = WIDTH, measure, scale, pictures } = options;
  const title = textIn(document.title, language);
  if (pictures !== undefined) {
    const style = { display: 'block', width: '100%', height: 'auto' };
    return pictures.map((src, place) => `<img${styled(style, { src, alt: place === 0 ? title : '' })}>`);
  }
  if (document.events.length === 0) return [];
  const drawing = pictureOf(document, { width, measure, language, isDark, scale });
  const style = `display:block;width:100%;max-width:${String(width)}px;height:auto;margin:16px auto`;
  return [svgOf(drawing, { title, language, hasIds: false, style }).trimEnd()];
}

function eventOf({ event, date, datetime, title, lane, status, summary, about, links }: Item, setting: Setting): string {
  const { language, palette } = setting;
  const told = status === null || status === 'happened' ? '' : formWords[language].statuses[status];
  const rest = [told, lane].filter((text) => text !== '').map((text) => ` · ${escapeXml(text)}`);
  const color = { color: palette.muted };
  return [
    `<section${styled({ padding: '12px 0', 'border-top': `1px solid ${palette.rule}` })}>`,
    `<p${styled({ margin: '0', 'font-size': '14px', ...color })}><time${attributesOf({ datetime })}>${escapeXml(date)}</time>${rest.join('')}</p>`,
    `<p${styled({ margin: '2px 0' })}><strong>${escapeXml(title)}</strong></p>`,
    ...(summary === '' ? [] : [`<p${styled({ margin: '4px 0' })}>${escapeXml(summary)}</p>`]),
    ...event.evidence.map(({ quote }) => quoteOf(quote, setting)),
    ...(about.length === 0 ? [] : [muted(escapeXml(about.join(' · ')), setting)]),
    ...links.map((link) => muted(leadOf(link, palette), setting)),
    '</section>',
  ].join('\n');
} // prettier-ignore

function muted(markup: string, { palette }: Setting): string {
  return `<p${styled({ margin: '4px 0', 'font-size': '14px', color: palette.muted })}>${markup}</p>`;
}

function quoteOf(quote: string, { palette }: Setting): string {
  const style = {
    margin: '6px 0',
    padding: '0 0 0 12px',
    'border-left': `3px solid ${palette.rule}`,
    'font-size': '15px',
    color: palette.muted,
  };
  return `<blockquote${styled(style)}>${escapeXml(quote)}</blockquote>`;
}

/** A link, and its address in words: some places take links away. */
function leadOf({ text, address }: Leading, { muted: color }: Palette): string {
  if (address === null) return escapeXml(text);
  const style = { color, 'word-break': 'break-all' };
  const link = (words: string): string =>
    `<a${styled(style, { href: address, rel: 'noopener noreferrer' })}>${escapeXml(words)}</a>`;
  return address === text ? link(text) : `${link(text)} <span${styled(style)}>${escapeXml(address)}</span>`;
}

function undatedOf(document: EventsDocument, setting: Setting): string[] {
  const items = undatedItems(document, setting.language);
  if (items.length === 0) return [];
  const { undated, colon } = formWords[setting.language];
  const heading = `<h3${styled({ margin: '16px 0 4px', 'font-size': '16px' })}>${undated}</h3>`;
  const told = items.flatMap(({ date, title, quote }) => {
    const words = [date, title].filter((text) => text !== '').join(colon);
    return [`<p${styled({ margin: '8px 0 0' })}>${escapeXml(words)}</p>`, quoteOf(quote, setting)];
  });
  return [heading, ...told];
}

function sourceOf(document: EventsDocument, setting: Setting): string[] {
  const source = sourceItem(document, setting.language);
  if (source === null) return [];
  const { name, published } = source;
  const named = name.text === '' ? [] : [`${formWords[setting.language].source}${leadOf(name, setting.palette)}`];
  const day = published === null ? [] : [`<time datetime="${published.day}">${escapeXml(published.text)}</time>`];
  return [muted([...named, ...day].join(' · '), setting)];
}
