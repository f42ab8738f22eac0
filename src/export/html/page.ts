/** The forms "iframe" and "single": whole pages with everything in them, under a policy by which nothing else runs or loads. */
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { escapeXml } from '../escape.ts';
import { attributesOf } from './attributes.ts';
import { elementOf, type ElementOptions } from './element.ts';
import { footerOf, summaryOf } from './list.ts';
import { jsonLdElement } from './snippet.ts';
import { scriptCode } from './script.ts';
import { framedStyle, singleStyle } from './page.styles.ts';

export interface PageOptions extends Omit<ElementOptions, 'src' | 'hasData' | 'isBare' | 'canPresent'> {
  /** Text of `date-line.js`. */
  readonly moduleCode: string;
  /** SHA-256 of the UTF-8 bytes of a text, in base64. */
  readonly sha256: (text: string) => Promise<string>;
  readonly hasJsonLd?: boolean;
  /** Where the page will stand, and a picture of it, for those who link to it. Both whole (https) addresses. */
  readonly url?: string | undefined;
  readonly image?: string | undefined;
}

export interface FramedPageOptions extends PageOptions {
  /** Text of `frame.js`, which tells the page around it the height. */
  readonly frameScript: string;
}

/** The page for an iframe: the element, and the script that tells its height. */
export function framedPageOf(document: EventsDocument, options: FramedPageOptions): Promise<string> {
  const { height = 'auto', theme = 'auto' } = options;
  return pageOf(document, options, {
    style: framedStyle(height, theme),
    codes: [options.moduleCode, options.frameScript],
    body: [elementOf(document, { ...options, height, hasData: true })],
  });
}

/** Of a page by itself the timeline takes more height. */
const TALL = 640;

/** One file that opens by a double click and needs no network: heading, the element, the source. */
export function singlePageOf(document: EventsDocument, options: PageOptions): Promise<string> {
  const { language = document.language, height = TALL, theme = 'auto' } = options;
  const heading = [`<h1>${escapeXml(textIn(document.title, language))}</h1>`, ...summaryOf(document, language)];
  return pageOf(document, options, {
    style: singleStyle(height, theme),
    codes: [options.moduleCode],
    body: [
      '<header>',
      ...heading,
      '</header>',
      elementOf(document, { ...options, height, hasData: true, isBare: true, canPresent: true }),
      ...footerOf(document, language),
    ],
  });
}

interface Parts {
  readonly style: string;
  readonly codes: readonly string[];
  readonly body: readonly string[];
}

async function pageOf(document: EventsDocument, options: PageOptions, parts: Parts): Promise<string> {
  const { language = document.language, sha256, hasJsonLd = false } = options;
  const codes = parts.codes.map(scriptCode);
  const hashes = { scripts: await Promise.all(codes.map(sha256)), style: await sha256(parts.style) };
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    meta({ 'http-equiv': 'Content-Security-Policy', content: policyOf(document, hashes) }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escapeXml(textIn(document.title, language))}</title>`,
    ...described(document, options),
    '<link rel="icon" href="data:,">',
    `<style>${parts.style}</style>`,
    ...(hasJsonLd ? [jsonLdElement(document, options)] : []),
    '</head>',
    '<body>',
    ...parts.body,
    ...codes.map((code) => `<script type="module">${code}</script>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

interface Hashes {
  readonly scripts: readonly string[];
  readonly style: string;
}

/** Pictures are allowed only where the document names some; the element loads them when a reader asks for one. */
function policyOf({ events }: EventsDocument, { scripts, style }: Hashes): string {
  const hasPictures = events.some(({ media = [] }) => media.length > 0);
  return [
    "default-src 'none'",
    `script-src ${scripts.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    `style-src 'sha256-${style}'`,
    `img-src data:${hasPictures ? ' https: http:' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function described(document: EventsDocument, { language = document.language, url, image }: PageOptions): string[] {
  const title = textIn(document.title, language);
  const description = document.summary === undefined ? undefined : textIn(document.summary, language);
  const said = description === undefined ? [] : [meta({ name: 'description', content: description })];
  if (url === undefined) return said;
  const shared = { 'og:type': 'article', 'og:title': title, 'og:description': description, 'og:url': url, 'og:image': image };
  return [
    ...said,
    `<link${attributesOf({ rel: 'canonical', href: url })}>`,
    ...Object.entries(shared).flatMap(([property, content]) => content === undefined ? [] : [meta({ property, content })]),
    ...(image === undefined ? [] : [meta({ name: 'twitter:card', content: 'summary_large_image' })]),
  ];
} // prettier-ignore

function meta(attributes: Readonly<Record<string, string>>): string {
  return `<meta${attributesOf(attributes)}>`;
}
