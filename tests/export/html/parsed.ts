/** HTML as a browser reads it, and what there is in it that nobody asked for. */
import { LINK_ADDRESS } from '../../../src/core/document/url.ts';

export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function textsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** Elements and attributes that are not in `allowed` ("a[href]", "li", …), and addresses that may not be followed. */
export function straysIn(root: ParentNode, allowed: Readonly<Record<string, readonly string[]>>): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const known = allowed[name];
    if (known === undefined) return [`<${name}>`];
    return [...element.attributes].flatMap((attribute) => {
      if (!known.includes(attribute.name) || attribute.name.startsWith('on')) return [`${name}[${attribute.name}]`];
      if (attribute.name === 'href' && !LINK_ADDRESS.test(attribute.value)) return [`href ${attribute.value}`];
      return [];
    });
  });
}

/** What the list is made of. */
export const LIST = {
  h2: [], h3: [], ol: [], ul: [], p: [], strong: [], em: [], small: [], mark: [], cite: [], blockquote: [], footer: [],
  li: ['data-id', 'data-when', 'data-lane', 'data-status', 'data-importance'],
  time: ['datetime'],
  a: ['href', 'rel'],
}; // prettier-ignore

/** What every parsed document has. */
export const PAGE = { html: ['lang'], head: [], body: [] };
