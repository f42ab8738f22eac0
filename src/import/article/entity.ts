/** One character reference ("&nbsp;", "&#x4E2D;") → the character it stands for. */
import { Parser } from 'htmlparser2';

const known = new Map<string, string>();

/** Takes a reference with its `&` and `;`; one that HTML does not know comes back as it is. */
export function decodeEntity(reference: string): string {
  const before = known.get(reference);
  if (before !== undefined) return before;
  let text = '';
  new Parser({ ontext: (part) => (text += part) }).end(reference);
  if (known.size < 500) known.set(reference, text);
  return text;
}
