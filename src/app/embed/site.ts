/** What the site itself gives to the dialog: the scripts beside it, the element in this page, and hashes. */
import { CannotWrite } from './cannotWrite.ts';
import type { ScriptName } from './write.ts';

/** Where this site serves a script of the embed. */
export function siteAddress(name: ScriptName | 'host.js'): string {
  return new URL(`embed/${name}`, document.baseURI).href;
}

const texts = new Map<ScriptName, Promise<string>>();

/** The text of a script, asked for once. Rejects with `CannotWrite` where the site does not have it. */
export function scriptText(name: ScriptName): Promise<string> {
  const text = texts.get(name) ?? fetchScript(name);
  texts.set(name, text);
  text.catch(() => texts.delete(name));
  return text;
}

async function fetchScript(name: ScriptName): Promise<string> {
  const response = await fetch(siteAddress(name)).catch(() => null);
  // A server may answer with its start page where there is no such file.
  const isScript = response?.ok === true && /javascript/i.test(response.headers.get('Content-Type') ?? '');
  if (response === null || !isScript) throw new CannotWrite('script', name);
  return response.text();
}

/** SHA-256 of the UTF-8 bytes, in base64. Rejects with `CannotWrite` on pages that came over plain http. */
export async function sha256(text: string): Promise<string> {
  // It is not there on such pages, whatever its type says.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) throw new CannotWrite('insecure');
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}

/** Makes `<date-line>` known to this page. Rejects with `CannotWrite` where its script cannot be loaded. */
export function defineElement(): Promise<unknown> {
  if (customElements.get('date-line') !== undefined) return Promise.resolve();
  return new Promise((done, fail) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = siteAddress('date-line.js');
    script.addEventListener('load', done);
    script.addEventListener('error', () => {
      script.remove();
      fail(new CannotWrite('script', 'date-line.js'));
    });
    document.head.append(script);
  });
}
