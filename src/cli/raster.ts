/** SVG → PNG in the fonts of this machine: with a canvas for Node (Skia), loaded when the first picture is asked for. */
import { CannotRun } from './io.ts';
import { charactersOf, familiesOf, forSkia, isHan } from './raster.text.ts';

type Library = typeof import('@napi-rs/canvas');

export interface RasterOptions {
  /** Pixels; the height follows. */
  readonly width: number;
  /** Is told in one English sentence which characters no font of this machine has; boxes stand for them. */
  readonly warn?: (message: string) => void;
}

/**
 * The picture of `svg`, as `svgOf` writes it, as PNG. Its language (`lang` of the root) says which forms of Han characters are drawn.
 * Asks nobody for anything: fonts are those of the system. Throws `CannotRun` where the library is not there or cannot draw the SVG.
 */
export async function rasterize(svg: string, { width, warn }: RasterOptions): Promise<Uint8Array> {
  const library = await load();
  const missing = missingIn(svg, library);
  if (missing.length > 0) warn?.(lackOf(missing, charactersOf(svg)));
  try {
    const image = await library.loadImage(Buffer.from(forSkia(svg)));
    const canvas = library.createCanvas(width, Math.max(1, Math.round((image.height * width) / image.width)));
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Uint8Array(await canvas.encode('png'));
  } catch (error) {
    throw new CannotRun(`the SVG cannot be turned into PNG: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function load(): Promise<Library> {
  try {
    return await import('@napi-rs/canvas');
  } catch {
    throw new CannotRun('PNG needs the package @napi-rs/canvas: npm install @napi-rs/canvas; or write SVG instead');
  }
}

/** Exists nowhere: what is drawn for it stands for every character that no font has. */
const NOWHERE = '\u{10FFFF}';
/** Pixels of a square that holds one character. */
const CELL = 24;

/** The characters of `svg` that look like one that exists nowhere: the library does not say what it lacks. */
function missingIn(svg: string, { createCanvas }: Library): string[] {
  const context = createCanvas(CELL, CELL).getContext('2d', { willReadFrequently: true });
  context.font = `${CELL - 8}px ${familiesOf(svg)}`;
  const pictureOf = (character: string): Buffer => {
    context.clearRect(0, 0, CELL, CELL);
    context.fillText(character, 2, CELL - 6);
    return Buffer.from(context.getImageData(0, 0, CELL, CELL).data);
  };
  const box = pictureOf(NOWHERE);
  return charactersOf(svg).filter((character) => pictureOf(character).equals(box));
}

/** Characters that are named in a message. */
const MOST_NAMED = 12;

function lackOf(missing: readonly string[], all: readonly string[]): string {
  if (missing.some(isHan) && all.filter(isHan).every((character) => missing.includes(character))) return NO_HAN;
  const named = missing.slice(0, MOST_NAMED).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${character} (U+${code})`;
  });
  const rest = missing.length - named.length;
  return `no font here has ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}; a box stands for each`;
}

const NO_HAN =
  'no font here has the Han characters of this text, boxes stand for them; install one, on Debian: sudo apt-get install -y fonts-noto-cjk';
