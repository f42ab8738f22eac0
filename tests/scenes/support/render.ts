/** From a scene file to its Scene and its Drawing, with widths that need no font. */
import { linksOf, pointsAway } from '../../../src/core/document/links.ts';
import { statusOf } from '../../../src/core/document/status.ts';
import { textIn } from '../../../src/core/document/text.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { arcsOf } from '../../../src/core/scene/arcs.ts';
import { drawingOf } from '../../../src/core/scene/drawing.ts';
import { defaultMetrics, verticalMetrics } from '../../../src/core/scene/metrics.ts';
import { palettes } from '../../../src/core/scene/palette.ts';
import { prepare } from '../../../src/core/scene/prepare.ts';
import type { Prepared } from '../../../src/core/scene/prepare.ts';
import { fitDomain, homeDomain, sceneOf } from '../../../src/core/scene/scene.ts';
import type { Arc, Drawing, Scene } from '../../../src/core/scene/types.ts';
import type { Extent } from '../../../src/core/time/types.ts';
import type { SceneFile } from './types.ts';

/** The prepared document of a scene file. */
function prepareFile({ document, language, viewport, scale }: SceneFile): Prepared {
  const { width, height } = viewport;
  const metrics = height === undefined ? defaultMetrics(width) : verticalMetrics(width);
  return prepare(document, { measure: approximateMeasure, metrics, language, textIn, statusOf, scale });
}

/** What a scene file shows: its own domain, else all of it, or what a drawing of its height opens with. */
function domainOf({ viewport: { width, height, domain } }: SceneFile, prepared: Prepared): Extent {
  return domain ?? (height === undefined ? fitDomain(prepared, width) : homeDomain(prepared, height));
}

/** The Scene of a scene file. */
export function sceneOfFile(file: SceneFile): Scene {
  const prepared = prepareFile(file);
  const { width, height = 0 } = file.viewport;
  return sceneOf(prepared, { domain: domainOf(file, prepared), width, height });
}

/** The links of the event that is opened. */
export function arcsOfFile(file: SceneFile): Arc[] {
  const { events } = file.document;
  const index = events.findIndex(({ id }) => id === file.selected);
  const prepared = prepareFile(file);
  const links = linksOf({ events }).of(index);
  const linked = links.map((link) => ({ index: link.index, isTarget: pointsAway(link) }));
  return arcsOf(index, linked, { prepared, scene: sceneOfFile(file), domain: domainOf(file, prepared) });
}

/** The Drawing of a scene file. */
export function drawingOfFile(file: SceneFile): Drawing {
  const emphasis = { selected: file.selected ?? null, arcs: arcsOfFile(file) };
  return drawingOf(sceneOfFile(file), palettes[file.theme], emphasis);
}
