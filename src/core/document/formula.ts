/** Text in a table that a spreadsheet would run as a formula, and back. */

/**
 * What Excel, WPS, LibreOffice or Google Sheets may take for the start of a formula, also behind blanks and, in East Asian
 * versions, at full width. White space alone in front is guarded too, since some programs drop it and look again.
 * Source: OWASP, "CSV Injection".
 */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * `text` as a cell that stays text: with an apostrophe in front where it looks like a formula. An apostrophe and not a tab,
 * because people see it and know it, and because no program trims it away and then meets the formula after all.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What `guarded` made a cell of; any other cell as it is. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
