/** Several files → one ZIP, by a library that is loaded when the first is packed. */

export interface Packed {
  readonly name: string;
  readonly content: Uint8Array | Blob;
}

/** The ZIP; the same files give the same bytes. They are stored as they are: pictures are pressed already. */
export async function zipOf(files: readonly Packed[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  // The dates of zip files begin here.
  const mtime = new Date(1980, 0, 1);
  const entries = await Promise.all(
    files.map(async ({ name, content }): Promise<[string, Uint8Array]> => [
      name,
      content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer()),
    ]),
  );
  return zipSync(Object.fromEntries(entries), { level: 0, mtime });
}
