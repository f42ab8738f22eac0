/** The same string in one piece: an engine keeps what is joined as a tree, and the first reader would pay for that. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
