/** The slide with all of the timeline. */
import type { EventsDocument } from '../../core/document/types.ts';
import type { Palette } from '../../core/scene/types.ts';
import { drawnItems } from './drawn.ts';
import { sceneWithin, type Enlarged, type SceneOptions } from './scene.ts';
import type { SlideItem } from './types.ts';

export interface OverviewOptions extends SceneOptions {
  readonly palette: Palette;
}

/** The Scene that the overview shows. */
export function overviewScene(document: EventsDocument, options: SceneOptions): Enlarged {
  return sceneWithin(document, options, { count: document.events.length, range: null });
}

/** The shapes of the overview, in painting order. */
export function overviewItems(document: EventsDocument, options: OverviewOptions): SlideItem[] {
  const { room, ...others } = options;
  return drawnItems(document, overviewScene(document, options), { ...others, x: room.x, y: room.y, raised: null });
}
