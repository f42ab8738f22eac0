/** A timeline in one of the forms of the "Export" dialog, as a file. A table, name → writer. */
import { publicOf } from '../../core/document/public.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import type { Drawing } from '../../core/scene/types.ts';
import type { Language } from '../../core/time/types.ts';
import type { DoJob, Watch } from './beside.ts';
import { CannotPaint } from './cannotPaint.ts';
import type { Painter } from './canvas.ts';
import { isWidth, PICTURE_WIDTH, PLANS, SLICE, type FormName, type Settings } from './plans.ts';
import type { CanvasLimits, Tile, Tools } from './tools.ts';

/** What is to be drawn: a drawing, and the heights at which it may be cut (none: wherever a canvas ends). */
export interface Picture {
  readonly drawing: Drawing;
  readonly cuts: readonly number[];
}

export interface Wanted {
  readonly form: FormName;
  /** Beginning of the names of files. */
  readonly base: string;
  readonly settings: Settings;
  readonly isDark: boolean;
  /** What a picture says of itself. */
  readonly title: string;
  readonly language: Language;
  /** With the notes of the speaker; null where the whole is not at hand. */
  readonly document: EventsDocument | null;
}

export interface Means {
  readonly tools: Tools;
  readonly job: DoJob;
  readonly limits: CanvasLimits;
  /** A painter of so many tiles. */
  readonly painter: (tiles: number) => Painter;
  /** The one file as the "Embed" dialog writes it. */
  readonly singlePage: (document: EventsDocument, wanted: Wanted) => Promise<string>;
  /** Lets the page answer. */
  readonly pause: () => Promise<void>;
}

export interface Produced {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob | Uint8Array;
}

/** Whether a form is a drawing, which is made before its file is. */
export function isDrawn(form: FormName): boolean {
  return form === 'png' || form === 'svg' || form === 'long';
}

/** The drawing of the whole for a form that is one. */
export async function pictureOf(wanted: Wanted, { job, limits }: Means, watch: Watch): Promise<Picture> {
  const { form, settings, isDark } = wanted;
  const document = wholeIn(wanted);
  if (form === 'long') {
    const most = settings.isCut ? SLICE : Math.min(limits.side, Math.floor(limits.area / LONG_WIDTH));
    return job('long', { document, isDark, most }, watch);
  }
  const width = isWidth(settings.width) ? (settings.width ?? PICTURE_WIDTH) : PICTURE_WIDTH;
  return { drawing: await job('picture', { document, width, isDark }, watch), cuts: [] };
}

/** Of the long picture. */
const LONG_WIDTH = 1080;

/** The tiles that a picture comes in, in pixels of the file: the slices of one that is cut, each as many as a canvas needs. */
export function tilesFor({ drawing, cuts }: Picture, zoom: number, { tools, limits }: Means): Tile[] {
  // Of a pixel that the drawing covers in part nothing is painted: its edge would be pale.
  const whole = (length: number): number => Math.max(1, Math.floor(length * zoom));
  const width = whole(drawing.width);
  const ends = [...cuts, drawing.height].map(whole);
  return ends.flatMap((end, place) => {
    const from = ends[place - 1] ?? 0;
    return tools.tilesOf({ width, height: end - from }, limits).map((tile) => ({ ...tile, y: tile.y + from }));
  });
}

/** How large a pixel of the drawing is in the file. */
export function zoomOf({ form, settings }: Pick<Wanted, 'form' | 'settings'>): number {
  return form === 'png' ? settings.zoom : 1;
}

/** Whether a form comes as PNG. */
export function isPainted({ form, settings }: Pick<Wanted, 'form' | 'settings'>): boolean {
  return form === 'png' || (form === 'long' && settings.kind === 'png');
}

/**
 * Writes the file. `picture` is what a drawn form shows. Rejects with the reason of `watch.signal` where it is given up, with
 * `CannotPaint` where no canvas is small enough, and where a writer does.
 */
export async function produce(wanted: Wanted, picture: Picture | null, means: Means, watch: Watch): Promise<Produced> {
  watch.onprogress(null);
  const { form, base } = wanted;
  if (picture !== null && isPainted(wanted)) return painted(wanted, picture, means, watch);
  const { ending, type } = PLANS[form];
  if (picture !== null) {
    const { title, language } = wanted;
    const content = await means.job('svg', { drawing: shown(picture, wanted, means), title, language }, watch);
    return { name: `${base}${form === 'long' ? '-long' : ''}.svg`, type: PLANS.svg.type, content };
  }
  return { name: `${base}${ending}`, type, content: await writtenOf(wanted, means, watch) };
}

type Written = Exclude<FormName, 'png' | 'svg' | 'long'>;
type Write = (wanted: Wanted, means: Means, watch: Watch) => Promise<string | Uint8Array>;

const WAYS: Readonly<Record<Written, Write>> = {
  pptx: (wanted, { job }, watch) => {
    const { isDark, settings: { hasNotes } } = wanted;
    return job('pptx', { document: wholeIn(wanted), isDark, hasNotes }, watch);
  },
  pdf: (wanted, { job }, watch) => {
    const { sheets, paper, hasNotes } = wanted.settings;
    return job('print', { document: wholeIn(wanted), kind: sheets, paper, hasNotes }, watch);
  },
  ics: (wanted, { job }, watch) => job('ics', { document: wholeIn(wanted), isAll: wanted.settings.isAll }, watch),
  csv: (wanted, { job }, watch) => job('csv', { document: wholeIn(wanted), hasBom: wanted.settings.hasBom }, watch),
  md: (wanted, { job }, watch) => job('md', { document: wholeIn(wanted), order: wanted.settings.order }, watch),
  json: (wanted, { job }, watch) => job('json', { document: wholeIn(wanted), hasNotes: wanted.settings.hasNotes }, watch),
  single: (wanted, { singlePage }) => singlePage(publicOf(wholeIn(wanted)), wanted),
}; // prettier-ignore

async function writtenOf(wanted: Wanted, means: Means, watch: Watch): Promise<string | Uint8Array> {
  const { form } = wanted;
  if (form === 'png' || form === 'svg' || form === 'long') throw new Error(`${form} needs a picture`);
  const content = await WAYS[form](wanted, means, watch);
  watch.signal.throwIfAborted();
  return content;
}

function wholeIn({ document, form }: Wanted): EventsDocument {
  if (document === null) throw new Error(`${form} needs the whole document`);
  return document;
}

function shown({ drawing }: Picture, { settings, form }: Wanted, { tools }: Means): Drawing {
  return settings.isClear && form !== 'long' ? tools.cleared(drawing) : drawing;
}

/** One PNG, or a ZIP of its tiles. Where the browser has no canvas as large as it should, smaller ones. */
async function painted(wanted: Wanted, picture: Picture, means: Means, watch: Watch): Promise<Produced> {
  try {
    return await paintedIn(wanted, picture, means, watch);
  } catch (error) {
    const { small } = means.tools.CANVAS_LIMITS;
    if (!(error instanceof CannotPaint) || means.limits === small) throw error;
    return paintedIn(wanted, picture, { ...means, limits: small }, watch);
  }
}

/** The PNG of every tile, in order. */
async function tilesIn(tiles: readonly Tile[], drawing: Drawing, zoom: number, means: Means, watch: Watch): Promise<Blob[]> {
  const { ways, paint, free } = means.painter(tiles.length);
  const blobs: Blob[] = [];
  const rest = tiles.entries();
  let done = 0;
  const paintRest = async (): Promise<void> => {
    for (const [place, tile] of rest) {
      await means.pause();
      watch.signal.throwIfAborted();
      blobs[place] = await paint(drawing, tile, zoom);
      done += 1;
      if (tiles.length > 1) watch.onprogress(done / tiles.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: ways }, paintRest));
  } finally {
    free();
  }
  watch.signal.throwIfAborted();
  return blobs;
} // prettier-ignore

async function paintedIn(wanted: Wanted, picture: Picture, means: Means, watch: Watch): Promise<Produced> {
  const { form, base } = wanted;
  const zoom = zoomOf(wanted);
  const tiles = tilesFor(picture, zoom, means);
  const blobs = await tilesIn(tiles, shown(picture, wanted, means), zoom, means, watch);
  const { ending, type } = PLANS[form];
  const [only] = blobs;
  if (blobs.length === 1 && only !== undefined) return { name: `${base}${ending}`, type, content: only };
  const files = means.tools
    .tileNames(blobs.length)
    .map((name, place) => ({ name, content: blobs[place] ?? new Blob() }));
  const content = await means.job('zip', { files }, { ...watch, onprogress: () => undefined });
  return { name: `${base}${ending.replace('.png', '-png.zip')}`, type: 'application/zip', content };
}
