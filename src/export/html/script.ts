/** Code and data in a `<script>` element, so that nothing in them can end it. */

/** JSON for a script element: no `<` stands in it, so no tag and no comment; it parses to the same value. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * Code for a script element. A bundle holds `</script`, `<!--` and NUL only in strings, templates and regular expressions, where
 * `\x3c` says the same as `<`. Line ends are those that a browser makes of them, so that a hash of the code fits.
 */
export function scriptCode(code: string): string {
  return code
    .replace(/<(?=\/script|!--)/gi, '\\x3c')
    .replaceAll('\0', '\\x00')
    .replace(/\r\n?/g, '\n');
}
