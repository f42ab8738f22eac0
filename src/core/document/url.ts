/** Which addresses a document may name: http, https, mailto and relative ones, pictures as data; in a form that every program reads alike. */

/**
 * No white space, control or format character, none that is no character, and no backslash anywhere: browsers and writers drop or turn them
 * ("java\nscript:", "/\evil.example").
 */
const REST = String.raw`[^\s\p{Cc}\p{Cf}\uFFFE\uFFFF\\]*`;
/** Up to the first slash, question mark or hash; no colon, which would begin a scheme or hide one. */
const FIRST_SEGMENT = String.raw`[^\s\p{Cc}\p{Cf}\uFFFE\uFFFF\\:/?#]*`;
/** A host, perhaps with a port, but no name before it: "https://bank.example@evil.example" leads elsewhere than it says. */
const HOST = String.raw`[^\s\p{Cc}\p{Cf}\uFFFE\uFFFF\\/?#@]+`;

const WEB = `[hH][tT][tT][pP][sS]?://${HOST}(?:[/?#]${REST})?`;
const MAIL = String.raw`[mM][aA][iI][lL][tT][oO]:[^\s\p{Cc}\p{Cf}\uFFFE\uFFFF\\]+`;
/** Not empty, and not "//host": on a local page that asks the local network. */
const RELATIVE = `(?=.)(?!//)${FIRST_SEGMENT}(?:[/?#]${REST})?`;

/** A picture in the document itself; of pixels, since other formats hold programs. */
const PIXELS = String.raw`data:image/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+\/]+={0,2}`;

/** Addresses of links, also the `pattern` in the JSON Schema. */
export const LINK_ADDRESS = new RegExp(`^(?:${WEB}|${MAIL}|${RELATIVE})$`, 'u');

/** Addresses of pictures: the same without mailto, and pictures as data. */
export const FILE_ADDRESS = new RegExp(`^(?:${WEB}|${PIXELS}|${RELATIVE})$`, 'u');
