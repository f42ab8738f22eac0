/** EventsDocument → the Drawing of all of it, for files and pages without script. */
import { statusOf } from '../core/document/status.ts';
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { drawingOf } from '../core/scene/drawing.ts';
import { defaultMetrics, verticalMetrics } from '../core/scene/metrics.ts';
import { palettes } from '../core/scene/palette.ts';
import { prepare, type Prepared } from '../core/scene/prepare.ts';
import { fitDomain, sceneOf } from '../core/scene/scene.ts';
import type { Direction, Drawing, Measure, Scene } from '../core/scene/types.ts';
import type { Language } from '../core/time/types.ts';
import type { ScaleKind } from '../core/time/warp.ts';
import { moved } from './moved.ts';

export interface PictureOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly measure: Measure;
  /** By default the document's own. */
  readonly language?: Language | undefined;
  readonly isDark?: boolean;
  /** By default time runs down where the picture is as narrow as a telephone. */
  readonly direction?: Direction;
  /** By default true to scale, or with empty stretches folded where that leaves room for more labels. */
  readonly scale?: ScaleKind | undefined;
  /** Is told now and then how much is done, from 0 to 1. */
  readonly onprogress?: ((share: number) => void) | undefined;
}

/** Narrower than this time runs down. */
const NARROW = 640;

/** Free at both sides of a picture that runs down, so that no word of its axis touches the edge. */
const MARGIN = 8;

/** The picture of the whole document; its height is what the content needs. */
export function pictureOf(document: EventsDocument, options: PictureOptions): Drawing {
  const { width, direction = width < NARROW ? 'vertical' : 'horizontal' } = options;
  const palette = palettes[options.isDark === true ? 'dark' : 'light'];
  if (direction === 'horizontal') return drawingOf(wholeScene(document, { ...options, direction }), palette);
  const drawing = drawingOf(wholeScene(document, { ...options, width: width - 2 * MARGIN, direction }), palette);
  const move = { scale: 1, x: MARGIN, y: 0 };
  return { ...drawing, width, primitives: drawing.primitives.map((primitive) => moved(primitive, move)) };
}

/** The Scene of the whole document. */
function wholeScene(document: EventsDocument, options: PictureOptions): Scene {
  const { width, measure, language = document.language, direction, onprogress } = options;
  const isDown = direction === 'vertical';
  const metrics = isDown ? verticalMetrics(width) : defaultMetrics(width);
  const sceneAt = (scale: ScaleKind, told: PictureOptions['onprogress']): Scene => {
    const prepared = prepare(document, { measure, metrics, language, textIn, statusOf, scale });
    return isDown
      ? downScene(prepared, { width, onprogress: told })
      : sceneOf(prepared, { domain: fitDomain(prepared, width), width, height: 0 });
  };
  if (options.scale !== undefined) return sceneAt(options.scale, onprogress);
  const scene = sceneAt('true', (share) => onprogress?.(share / 2));
  if (labelled(scene) >= document.events.length) return scene;
  const folded = sceneAt('folded', (share) => onprogress?.((1 + share) / 2));
  return labelled(folded) > labelled(scene) ? folded : scene;
}

/** Height of a picture that runs down: at least, for each of its events at most, and at most. */
const SHORTEST = 360;
const MOST_FOR_ONE = 120;
const TALLEST = 60_000;
const GROWTH = 1.2;

/** As short as it can be with as many labels as it can have; what has none stands in a count. */
function downScene(
  prepared: Prepared,
  { width, onprogress }: { width: number; onprogress: PictureOptions['onprogress'] },
): Scene {
  const count = prepared.indices.length;
  const tallest = Math.min(TALLEST, SHORTEST + count * MOST_FOR_ONE);
  let best = downSceneOf(prepared, { width, height: SHORTEST });
  for (let height = SHORTEST * GROWTH; height < tallest && labelled(best) < count; height *= GROWTH) {
    const scene = downSceneOf(prepared, { width, height });
    if (labelled(scene) > labelled(best)) best = scene;
    onprogress?.(Math.log(height / SHORTEST) / Math.log(tallest / SHORTEST));
  }
  return best;
}

function downSceneOf(prepared: Prepared, size: { width: number; height: number }): Scene {
  const height = Math.round(size.height);
  return sceneOf(prepared, { domain: fitDomain(prepared, height), width: size.width, height });
}

function labelled({ marks }: Scene): number {
  return marks.filter(({ label }) => label !== null).length;
}
