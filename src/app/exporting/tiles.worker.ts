/** Paints tiles beside the page, on one canvas, one after another. */
import type { Drawing } from '../../core/scene/types.ts';
import { paintTile } from './canvas.ts';
import type { Tile } from './tools.ts';

export interface TileRequest {
  /** What the tile shows of it is enough. */
  readonly drawing: Drawing;
  readonly tile: Tile;
  readonly zoom: number;
}

/** Null where there is no canvas of that size. */
export type TileAnswer = Blob | null;

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<TileRequest>) => void) | null;
  postMessage: (answer: TileAnswer) => void;
};
const canvas = new OffscreenCanvas(1, 1);

async function pngOf({ drawing, tile, zoom }: TileRequest): Promise<TileAnswer> {
  try {
    return paintTile(canvas, drawing, tile, zoom) ? await canvas.convertToBlob({ type: 'image/png' }) : null;
  } catch {
    return null;
  }
}

scope.onmessage = ({ data }): void => void pngOf(data).then((answer) => scope.postMessage(answer));
