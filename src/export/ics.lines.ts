/** Lines of iCalendar (RFC 5545): text escaped, and folded at 75 octets. */
import { clean } from './escape.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' };

/** A value of type TEXT (3.3.11). The line ends of Unicode become those of the format: readers in Python end a line at them. */
export function icsText(text: string): string {
  return clean(text)
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\\;,\n]/g, (character) => ESCAPES[character] ?? '');
}

/** A value of type URI (3.3.13), which is ASCII. Takes an address that may become a link. */
export function icsAddress(address: string): string {
  return address.replace(/[^\x21-\x7E]+/g, encodeURIComponent);
}

/** Octets in a line, without its end (3.1). */
const LONGEST_LINE = 75;

/** A line in pieces of at most 75 octets, cut between characters, with its line end; each piece but the first begins with a blank. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, length] = ['', 0];
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LONGEST_LINE) {
      pieces.push(piece);
      [piece, length] = [' ', 1];
    }
    piece += character;
    length += octets;
  }
  return `${[...pieces, piece].join('\r\n')}\r\n`;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
