/** The form "png" of `dateline render`: the drawing as one picture, or as several where no program opens one so large. */
import type { Drawing } from '../core/scene/types.ts';
import type { Language } from '../core/time/types.ts';
import { cleared } from '../export/clear.ts';
import { svgOf } from '../export/svg.ts';
import { CANVAS_LIMITS, tilesOf } from '../export/tiles.ts';
import { counter } from './progress.ts';
import { rasterize } from './raster.ts';
import type { Wanted } from './render.form.ts';

/** The tiles of `drawing` as PNG, in rows from the top; one where it is small enough. Throws `CannotRun` where there is no canvas. */
export async function pngsOf(drawing: Drawing, language: Language, { options, io }: Wanted): Promise<Uint8Array[]> {
  const zoom = Number(options.get('zoom') ?? 1);
  const whole = (length: number): number => Math.max(1, Math.floor(length * zoom));
  const shown = options.has('transparent') ? cleared(drawing) : drawing;
  const size = { width: whole(drawing.width), height: whole(drawing.height) };
  const pictures: Uint8Array[] = [];
  const told = counter(io, 'pictures');
  const missing = new Set<string>();
  for (const { x, y, width, height } of tilesOf(size, CANVAS_LIMITS.common)) {
    const part = { left: x / zoom, top: y / zoom, width: width / zoom, height: height / zoom };
    const warn = (message: string): void => void missing.add(message);
    pictures.push(await rasterize(svgOf(shown, { language, part }), { width, warn }));
    told.step();
  }
  told.end();
  for (const message of missing) io.say(`${message}\n`);
  return pictures;
}
