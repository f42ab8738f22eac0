/** Bytes → text: finds the encoding, and where it cannot, says which byte stands in the way. */
import type { Diagnostic } from '../../core/document/types.ts';
import { commonShare } from './common.ts';
import { fault } from './diagnostic.ts';
import { badByte } from './utf8.ts';

export interface Decoded {
  /** Without a byte order mark; null where the bytes are no text that we know. */
  readonly text: string | null;
  readonly encoding: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `isCut`: the last character is not complete. */
interface Attempt {
  readonly text: string;
  readonly isCut: boolean;
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const OTHER_FILES: readonly (readonly [readonly number[], string, string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF file', 'copy its text into a .txt file'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip or an Office file', 'save it as plain text, HTML or Markdown'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file', 'save it as plain text, HTML or Markdown'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture', 'give the text itself'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture', 'give the text itself'],
  [[0x1f, 0x8b], 'a gzip file', 'unpack it first'],
];

/** Least share of everyday characters for a guessed encoding to be believed; Chinese prose has 0.4 and more, wrong readings 0.05. */
const BELIEVED = 0.15;

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function attempt(bytes: Uint8Array, encoding: string): Attempt | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes, { stream: true });
    try {
      return { text: text + decoder.decode(), isCut: false };
    } catch {
      return { text, isCut: true };
    }
  } catch {
    return null;
  }
}

/** The charset that an HTML file declares in its first kilobyte, or null. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('');
  return /<meta[^>]{1,200}charset=["']?([\w:-]{1,40})/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

function hasZero(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 65536).includes(0);
}

function decoded(found: Attempt, encoding: string): Decoded {
  if (!found.isCut) return { text: found.text, encoding, diagnostics: [] };
  const message = `the file ends in the middle of a character (${encoding}): it is cut off; get the whole file again`;
  return { text: found.text, encoding, diagnostics: [fault({ code: 'cut-off', message })] };
}

/** The reading with the largest share of everyday characters, among encodings that nothing in the file declares. */
function guess(bytes: Uint8Array): Decoded | null {
  const encodings = hasZero(bytes) ? ['utf-16le', 'utf-16be'] : ['gb18030', 'big5', 'utf-16le', 'utf-16be'];
  const readings = encodings.flatMap((encoding) => {
    const found = attempt(bytes, encoding);
    if (found === null) return [];
    return [{ encoding, found, share: commonShare(found.text, encoding.startsWith('utf-16')) }];
  });
  const best = readings.sort((a, b) => b.share - a.share)[0];
  return best === undefined || best.share < BELIEVED ? null : decoded(best.found, best.encoding);
}

function unknown(bytes: Uint8Array): Decoded {
  const other = OTHER_FILES.find(([mark]) => startsWith(bytes, mark));
  if (other !== undefined) {
    const message = `this is ${other[1]}, not text; ${other[2]}`;
    return { text: null, encoding: null, diagnostics: [fault({ code: 'not-text', message })] };
  }
  const at = badByte(bytes) ?? bytes.indexOf(0);
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const message =
    `byte ${byte} at offset ${at} is not UTF-8, and the file is not UTF-16, GB18030 or Big5 either; ` +
    'save it as UTF-8 (in an editor, or: iconv -f ENCODING -t UTF-8 FILE)';
  return { text: null, encoding: null, diagnostics: [fault({ code: 'unknown-encoding', value: byte, message })] };
}

/**
 * Takes the bytes of a file and gives its text. In this order: byte order mark; UTF-8 throughout; the charset that a `<meta>`
 * declares; GB18030, Big5 or UTF-16 where that reads as everyday text. A character cut off at the end is a warning.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (OTHER_FILES.some(([mark]) => startsWith(bytes, mark))) return unknown(bytes);
  const mark = MARKS.find(([start]) => startsWith(bytes, start));
  if (mark !== undefined) {
    const found = attempt(bytes, mark[1]);
    return found === null ? unknown(bytes) : decoded(found, mark[1]);
  }
  if (hasZero(bytes)) return guess(bytes) ?? unknown(bytes);
  const utf8 = attempt(bytes, 'utf-8');
  const isProved = utf8 !== null && (!utf8.isCut || /[\u0080-\uFFFF]/.test(utf8.text));
  if (isProved) return decoded(utf8, 'utf-8');
  const charset = declaredCharset(bytes);
  const declared = charset === null ? null : attempt(bytes, charset);
  if (charset !== null && declared !== null) return decoded(declared, charset);
  return guess(bytes) ?? (utf8 === null ? unknown(bytes) : decoded(utf8, 'utf-8'));
}
