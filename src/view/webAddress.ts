/** Where an address of a document leads, so that a reader is told before anything is opened or loaded. */

/** The host of an http or https address; null for every other address. */
export function hostOf(address: string): string | null {
  if (!/^https?:\/\//i.test(address)) return null;
  try {
    return new URL(address).host;
  } catch {
    return null;
  }
}

/** A picture in the document itself. */
export function isInline(address: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/.test(address);
}
