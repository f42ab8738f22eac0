/** The form "embed": what an editor pastes into a page. The list is the content; the script draws it. */
import type { EventsDocument } from '../../core/document/types.ts';
import { attributesOf } from './attributes.ts';
import { elementOf, HEIGHT, roomStyle, type ElementOptions } from './element.ts';
import { jsonLdOf } from './jsonld.ts';
import { scriptJson } from './script.ts';

export interface SnippetOptions extends ElementOptions {
  /** Address of `date-line.js`. */
  readonly scriptUrl: string;
  /** For pages with a strict Content-Security-Policy. */
  readonly nonce?: string | undefined;
  /** Adds the events as JSON-LD, for search engines. */
  readonly hasJsonLd?: boolean;
}

/** A style rule that keeps the room, the list, and a script element. */
export function snippetOf(document: EventsDocument, options: SnippetOptions): string {
  const { scriptUrl, nonce, hasJsonLd = false, height = HEIGHT } = options;
  const data = hasJsonLd ? [jsonLdElement(document, options)] : [];
  return [
    `<style${attributesOf({ nonce })}>${roomStyle(height)}</style>`,
    elementOf(document, options),
    ...data,
    `<script${attributesOf({ type: 'module', src: scriptUrl, nonce })}></script>`,
    '',
  ].join('\n');
}

/** The events as JSON-LD in a script element, which no browser runs. */
export function jsonLdElement(document: EventsDocument, { language = document.language }: ElementOptions): string {
  return `<script type="application/ld+json">${scriptJson(jsonLdOf(document, language))}</script>`;
}
