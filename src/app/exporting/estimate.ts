/** What a file will be, before it is written: how large, and for pictures in how many pieces. */
import { publicOf } from '../../core/document/public.ts';
import { isPainted, tilesFor, zoomOf, type Means, type Picture, type Wanted } from './write.ts';

export interface Estimate {
  readonly bytes: number;
  /** Of the whole picture in pixels of the file; null for what is none. */
  readonly pixels: { readonly width: number; readonly height: number } | null;
  /** How many files are in it. */
  readonly pieces: number;
}

/** Bytes by what is measured on a part of it or modelled, right to a factor of two. `picture` is what a drawn form shows. */
export async function estimateOf(wanted: Wanted, picture: Picture | null, means: Means): Promise<Estimate> {
  if (picture !== null) return pictureEstimate(wanted, picture, means);
  return { bytes: await writtenEstimate(wanted, means), pixels: null, pieces: 1 };
}

function pictureEstimate(wanted: Wanted, picture: Picture, means: Means): Estimate {
  const { tools } = means;
  const { drawing } = picture;
  if (!isPainted(wanted)) return { bytes: tools.svgEstimate(drawing), pixels: null, pieces: 1 };
  const zoom = zoomOf(wanted);
  const tiles = tilesFor(picture, zoom, means);
  const width = Math.max(...tiles.map((tile) => tile.x + tile.width));
  const height = Math.max(...tiles.map((tile) => tile.y + tile.height));
  return { bytes: tools.pngEstimate(drawing, zoom), pixels: { width, height }, pieces: tiles.length };
}

async function writtenEstimate(wanted: Wanted, means: Means): Promise<number> {
  const { form, document, settings } = wanted;
  const { tools } = means;
  if (document === null) return 0;
  switch (form) {
    case 'pptx':
      return tools.estimatePptx(document);
    case 'pdf':
      return tools.estimatePdf(document, settings.sheets);
    case 'ics':
      return tools.textEstimate('ics', { document, isAll: settings.isAll });
    case 'csv':
      return tools.textEstimate('csv', { document, hasBom: settings.hasBom });
    case 'md':
      return tools.textEstimate('md', { document, order: settings.order });
    case 'json':
      return tools.textEstimate('json', { document, hasNotes: settings.hasNotes });
    case 'single':
      return tools.documentEstimate(publicOf(document), async (part) =>
        tools.bytesOf(await means.singlePage(part, wanted)),
      );
    default:
      return 0;
  }
}
