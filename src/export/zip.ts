/** Several files → one ZIP, by a library that is loaded when the first is packed. */

export interface Packed {
  readonly name: string;
  readonly content: Uint8Array | Blob;
}

/** 1 January 1980, from which the dates in a zip file count. */
const ZIP_EPOCH = 315_532_800_000;

/** The ZIP; the same files give the same bytes. They are stored as they are: pictures are pressed already. */
export async function zipOf(files: readonly Packed[]): Promise<Uint8Array> {
  const { default: Zip } = await import('jszip');
  const zip = new Zip();
  for (const { name, content } of files) zip.file(name, content, { date: new Date(ZIP_EPOCH) });
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE', platform: 'DOS' });
}
