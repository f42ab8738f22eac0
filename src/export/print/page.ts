/** EventsDocument → one HTML document made for printing: no script, nothing loaded, the same bytes for the same input. */
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { fontFamily } from '../../core/scene/type.ts';
import { escapeXml } from '../escape.ts';
import { atlasPages } from './atlas.ts';
import { paperPalette } from './paper.ts';
import { posterPages } from './poster.ts';
import { stepPages } from './steps.ts';
import { PAPERS, type Paper, type Printed, type PrintKind, type PrintOptions, type Setting } from './types.ts';

const KINDS: Readonly<Record<PrintKind, (document: EventsDocument, setting: Setting) => Printed>> = {
  steps: stepPages,
  poster: posterPages,
  pages: atlasPages,
};

/** The document to print. Its title is that of the timeline, which browsers make the name of the file. */
export async function printedOf(document: EventsDocument, options: PrintOptions): Promise<string> {
  const { kind, measure, scale, sha256, language = document.language, hasNotes = false, onPage = NOTHING } = options;
  const paper = PAPERS[options.paper];
  const { style, body } = KINDS[kind](document, { language, measure, paper, scale, hasNotes, onPage });
  const whole = baseStyle(paper) + style;
  const policy = `default-src 'none'; style-src 'sha256-${await sha256(whole)}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">`,
    `<title>${escapeXml(textIn(document.title, language))}</title>`,
    `<style>${whole}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const NOTHING = (): void => undefined;

function baseStyle({ width, height, margin, factor }: Paper): string {
  const { ink, muted, rule, accent } = paperPalette;
  return [
    `@page{size:${width} ${height};margin:${margin}}`,
    `:root{color-scheme:light;--ink:${ink};--muted:${muted};--rule:${rule};--accent:${accent}}`,
    `body{margin:0;color:var(--ink);font:${String(16 * factor)}px/1.45 ${fontFamily};overflow-wrap:anywhere;print-color-adjust:exact}`,
    ':lang(zh){line-height:1.6}',
    'h1,h2,h3{line-height:1.25}h1{margin:0;font-size:1.625em}h3{margin:.75em 0 .25em;font-size:.875em;color:var(--muted)}',
    'p{margin:.35em 0}svg{display:block;max-width:100%;break-inside:avoid}',
    '.head{display:flex;justify-content:space-between;gap:2em;margin:0;font-size:.8125em;color:var(--muted)}',
    '.head span:last-child{flex:none}',
    '.holds,.small,footer,em{color:var(--muted)}.small,footer{font-size:.8125em}em,cite{font-style:normal}',
    'blockquote{margin:.35em 0;padding-inline-start:.9em;border-inline-start:2px solid var(--accent)}',
    'mark{color:inherit;background:none;text-decoration:underline;text-underline-offset:.2em}',
    'a{color:inherit}a[href^=http]::after{content:" ("attr(href)")"}',
  ].join('');
}
