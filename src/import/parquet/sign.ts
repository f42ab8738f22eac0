/** How a Parquet file is known; apart from its reader, which is loaded only where a file is one. */

/** True for bytes that begin (and end) as every Parquet file does. */
export function isParquet(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4)) === 'PAR1';
}
