/** Gives a file to the reader. */

/** Long enough for any browser to have begun to save it. */
const KEPT = 60_000;

/** Saves `content` as a download; text becomes UTF-8, and its type says so. */
export function saveFile(
  { name, type }: { readonly name: string; readonly type: string },
  content: string | Blob | Uint8Array,
): void {
  const charset = typeof content === 'string' ? ';charset=utf-8' : '';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: `${type}${charset}` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
