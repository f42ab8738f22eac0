import { describe, expect, it, test } from 'vitest';
import { decode } from '../../../src/import/article/decode.ts';

const chinese = '会议于7月16日召开，参加的人很多。';

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** 中国的年月日 in GB18030, by hand: no encoder for it comes with Node. */
const gb = Uint8Array.from([0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xc4, 0xc4, 0xea, 0xd4, 0xc2, 0xc8, 0xd5]);
/** 中國的年月日 in Big5. */
const big5 = Uint8Array.from([0xa4, 0xa4, 0xb0, 0xea, 0xaa, 0xba, 0xa6, 0x7e, 0xa4, 0xeb, 0xa4, 0xe9]);

const join = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]));

describe('decode finds the encoding', () => {
  test.each([
    ['UTF-8', join(chinese), 'utf-8', chinese],
    ['UTF-8 with a mark, which is dropped', join('\uFEFF', chinese), 'utf-8', chinese],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${chinese}`, 'le'), 'utf-16le', chinese],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${chinese}`, 'be'), 'utf-16be', chinese],
    ['UTF-16 LE by its zero bytes', utf16('On 16 July', 'le'), 'utf-16le', 'On 16 July'],
    ['UTF-16 BE by its zero bytes', utf16('On 16 July', 'be'), 'utf-16be', 'On 16 July'],
    ['UTF-16 LE, Chinese with figures', utf16(chinese, 'le'), 'utf-16le', chinese],
    ['UTF-16 BE, Chinese without any ASCII', utf16('人社部的会议在七月。', 'be'), 'utf-16be', '人社部的会议在七月。'],
    ['GB18030', gb, 'gb18030', '中国的年月日'],
    ['Big5', big5, 'big5', '中國的年月日'],
    [
      'the charset of a meta tag',
      join('<meta charset="gb2312"><p>', gb),
      'gb2312',
      '<meta charset="gb2312"><p>中国的年月日',
    ],
    [
      'a meta tag for an encoding that no guess would find',
      join('<meta charset=windows-1252>caf', Uint8Array.of(0xe9)),
      'windows-1252',
      '<meta charset=windows-1252>café',
    ],
    [
      'UTF-8 in spite of a stale meta tag',
      join('<meta charset="gb2312">', chinese),
      'utf-8',
      `<meta charset="gb2312">${chinese}`,
    ],
  ])('%s', (_name, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding, diagnostics: [] });
  });
});

describe('decode says what it cannot read', () => {
  test.each([
    [
      'a byte that is in no encoding that we know',
      [0x63, 0x61, 0x66, 0xe9, 0x20],
      'unknown-encoding',
      'byte 0xE9 at offset 3 is not UTF-8',
    ],
    ['a lone continuation byte', [0x61, 0x80, 0x20], 'unknown-encoding', 'byte 0x80 at offset 1'],
    ['an overlong form', [0x61, 0x62, 0xc0, 0xaf], 'unknown-encoding', 'byte 0xC0 at offset 2'],
    ['an encoded surrogate', [0xed, 0xa0, 0x80, 0x0a], 'unknown-encoding', 'byte 0xED at offset 0'],
    ['a binary file with zeros', [0x00, 0x01, 0x02, 0x00, 0xff, 0xfe, 0x00], 'unknown-encoding', 'offset'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'not-text', 'this is a PDF file'],
    ['an Office file', [0x50, 0x4b, 0x03, 0x04], 'not-text', 'a zip or an Office file'],
  ])('%s', (_name, bytes, code, message) => {
    const { text, diagnostics } = decode(Uint8Array.from(bytes));
    expect(text).toBeNull();
    expect(diagnostics).toMatchObject([{ code, severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  it('keeps the text before a character that is cut off at the end', () => {
    const { text, diagnostics } = decode(join(chinese).subarray(0, -1));
    expect(text).toBe(chinese.slice(0, -1));
    expect(diagnostics).toMatchObject([{ code: 'cut-off', severity: 'error' }]);
  });
});
