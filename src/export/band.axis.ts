/** The axis under a band: that of a screen, enlarged to letters of the size that is asked for. */
import { axisDrawingOf } from '../core/scene/drawing.ts';
import { sceneOf } from '../core/scene/scene.ts';
import type { Palette, Primitive } from '../core/scene/types.ts';
import type { Band } from './card.band.ts';
import { moved } from './moved.ts';

export interface BandAxisOptions {
  /** The left end of the axis. */
  readonly x: number;
  readonly y: number;
  readonly palette: Palette;
  /** Size of its letters over that which the band was made with. */
  readonly factor: number;
}

/** Height of the row of ticks before it is enlarged: what parts months stands under it, beside their names. */
const TICK_ROW = 27;

/** The line of the axis with its ticks and words. */
export function bandAxisOf({ prepared, domain, frame }: Band, options: BandAxisOptions): Primitive[] {
  const { x, y, palette, factor } = options;
  const scene = sceneOf(prepared, { domain, width: frame.width / factor, height: 0 });
  const plot = { ...scene.plot, y: scene.axis.y + TICK_ROW };
  const { primitives } = axisDrawingOf({ ...scene, lanes: [], asOf: null, plot }, palette);
  return [
    { kind: 'line', x1: x, y1: y, x2: x + frame.width, y2: y, stroke: palette.muted, strokeWidth: 1.5 },
    ...primitives.map((primitive) => moved(primitive, { x, y: y - scene.axis.y * factor, scale: factor })),
  ];
}
