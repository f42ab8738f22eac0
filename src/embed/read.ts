/** Where the data of an element comes from: what a page has set, a file, or what stands inside the element. */
import { readDocument } from '../core/document/read.ts';
import type { Diagnostic } from '../core/document/types.ts';
import { foundIn } from './light.ts';

type Read = ReturnType<typeof readDocument>;

/** Nothing could be read: what was met, and what to do. */
export function refused(path: string, message: string): { document: null; diagnostics: readonly Diagnostic[] } {
  return { document: null, diagnostics: [{ path, value: path, message, severity: 'error', code: 'source' }] };
}

/** The document of `element`; `given` is what a page has set and wins. Asks the network for `src` only. Never throws. */
export async function readFor(element: Element, given: unknown, signal: AbortSignal): Promise<Read> {
  if (given !== null) return readDocument(given);
  const src = element.getAttribute('src');
  if (src !== null) return readFile(src, signal);
  const found = foundIn(element);
  if (found === null)
    return refused('', 'nothing to show: give "src", put the list inside, or set the property "timeline"');
  return 'json' in found ? readText(found.json) : readDocument(found.value);
}

async function readFile(src: string, signal: AbortSignal): Promise<Read> {
  try {
    const address = new URL(src, document.baseURI);
    if (!/^(?:https?|blob):$/.test(address.protocol)) return refused(src, 'only http and https addresses are read');
    const response = await fetch(address, { signal });
    if (!response.ok) return refused(src, `the server answered ${String(response.status)}; check the address`);
    return readText(await response.text());
  } catch (error) {
    return refused(src, error instanceof Error ? error.message : String(error));
  }
}

/** The browser says where a fault in JSON is; the command line says it in more words. */
function readText(text: string): Read {
  try {
    return readDocument(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return refused('', `this is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
