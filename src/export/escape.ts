/** Makes any text safe to stand in XML and HTML, between tags and inside quoted attributes. */

// Control characters other than tab and line ends, lone surrogates, and the two non-characters are not XML.
const NOT_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
// What turns the direction of all that follows, also beyond the text that it stands in.
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * `text` without what no document may hold or what would reach out of it (control characters, lone surrogates, turns of
 * direction), with the line ends that every reader of XML and HTML makes of all others.
 */
export function clean(text: string): string {
  return text.replace(NOT_XML, '').replace(TURNS, '').replace(/\r\n?/g, '\n');
}

/** Markup in `text` becomes words; what XML cannot hold is dropped. */
export function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
