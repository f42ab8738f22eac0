/** Parts of a file → one zip file, a part at a time. */

/** A zip file that grows. */
export interface ZipFile {
  readonly add: (path: string, text: string) => void;
  /** All of it; nothing is added after that. */
  readonly bytes: () => Uint8Array;
}

/** Level of compression: what is higher takes twice as long for two parts in a hundred. */
const LEVEL = 6;
/** What the format calls its method of compression. */
const DEFLATE = 8;

/** An empty file. The same parts give the same bytes: all say they were made on 1 January 1980, when the dates of zip files begin. */
export async function zipOf(): Promise<ZipFile> {
  const { Zip, ZipPassThrough, deflateSync, strToU8 } = await import('fflate');
  /** A part is pushed whole: pressed in one go, it needs none of the large buffers that a stream makes for each of thousands. */
  class Part extends ZipPassThrough {
    override compression = DEFLATE;
    protected override process(chunk: Uint8Array, final: boolean): void {
      this.ondata(null, deflateSync(chunk, { level: LEVEL }), final);
    }
  }
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  const mtime = new Date(1980, 0, 1);
  return {
    add: (path, text) => {
      const part = new Part(path);
      part.mtime = mtime;
      zip.add(part);
      part.push(strToU8(text), true);
    },
    bytes: () => {
      zip.end();
      const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      return whole;
    },
  };
}
