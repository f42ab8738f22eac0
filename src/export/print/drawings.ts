/** The drawings of printed pages: of a stretch around a step, of a sheet of the atlas, and of all of it. */
import { statusOf } from '../../core/document/status.ts';
import type { Step } from '../../core/document/story.ts';
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { at } from '../../core/lod/parting.ts';
import { drawingOf } from '../../core/scene/drawing.ts';
import { frameOf, plotLeft } from '../../core/scene/frame.ts';
import { documentLanes } from '../../core/scene/lanes.ts';
import { markOf } from '../../core/scene/marks.ts';
import { defaultMetrics } from '../../core/scene/metrics.ts';
import type { Prepared } from '../../core/scene/prepare.ts';
import { HIDDEN, type LaneSet } from '../../core/scene/prepare.types.ts';
import { fitDomain, sceneOf } from '../../core/scene/scene.ts';
import type { Cluster, Drawing, Mark, Scene } from '../../core/scene/types.ts';
import { prepareWithin } from '../../core/scene/within.ts';
import type { Extent } from '../../core/time/types.ts';
import { moved } from '../moved.ts';
import type { Sheet } from './cuts.ts';
import { grounded, standingBack, standingOut } from './emphasis.ts';
import { nearOf } from './near.ts';
import { paperPalette } from './paper.ts';
import type { Setting } from './types.ts';

/** A document prepared for a box on paper; `factor` is what its drawings are enlarged by. */
export interface Board {
  readonly prepared: Prepared;
  readonly width: number;
  readonly factor: number;
}

export interface BoardRoom {
  /** CSS pixels on paper. */
  readonly width: number;
  readonly height: number;
  /** Ids of the lanes that are drawn; null for all. */
  readonly lanes?: readonly string[] | null;
}

export function boardOf(document: EventsDocument, room: BoardRoom, setting: Setting): Board {
  const { language, measure, scale, paper } = setting;
  const width = room.width / paper.factor;
  const metrics = { ...defaultMetrics(width), referenceWidth: Math.min(840, width) };
  const all = { measure, metrics, language, textIn, statusOf, scale };
  const laneSet = room.lanes == null ? undefined : onlyLanes(documentLanes(document, all), room.lanes);
  const prepared = prepareWithin(document, { ...all, laneSet }, room.height / paper.factor);
  return { prepared, width, factor: paper.factor };
}

function onlyLanes({ lanes, numbers }: LaneSet, ids: readonly string[]): LaneSet {
  const kept = lanes.map((lane, colorIndex) => ({ colorIndex, ...lane })).filter(({ id }) => ids.includes(id));
  const places = lanes.map(({ id }) => kept.findIndex((lane) => lane.id === id));
  const own = numbers.map((number) => ((places[number] ?? -1) < 0 ? HIDDEN : (places[number] ?? HIDDEN)));
  return { lanes: kept, numbers: own };
}

/** Everything. */
export function wholeDrawing(board: Board): Drawing {
  const { prepared, width } = board;
  return onPaper(drawingOf(sceneIn(board, fitDomain(prepared, width)), paperPalette), board);
}

/** What is near a step, with what it tells standing out. */
export function stepDrawing(board: Board, step: Step): Drawing {
  const { prepared, width } = board;
  const domain = nearOf(prepared, step, width - plotLeft(prepared, width)) ?? fitDomain(prepared, width);
  const scene = withTold(sceneIn(board, domain), { board, domain, event: step.event });
  const told = new Set([...(step.event === null ? [] : [step.event]), ...(step.highlight ?? [])]);
  if (told.size === 0) return onPaper(drawingOf(scene, paperPalette), board);
  const [others, own] = [scene.marks.filter(({ index }) => !told.has(index)), scene.marks.filter(({ index }) => told.has(index))];
  const drawing = drawingOf({ ...scene, marks: others }, paperPalette);
  const primitives = [...drawing.primitives.map(standingBack), ...standingOut(scene, own)];
  return onPaper({ ...drawing, primitives }, board);
} // prettier-ignore

/** What a sheet shows: what belongs to other sheets stands back, without words. */
export function sheetDrawing(board: Board, sheet: Sheet): { readonly drawing: Drawing; readonly scene: Scene } {
  const { prepared } = board;
  const scene = sceneIn(board, sheet.domain);
  const frame = { left: scene.plot.x, right: scene.plot.x + scene.plot.width };
  const end = frame.left + ((sheet.own.end - sheet.domain.start) / (sheet.domain.end - sheet.domain.start)) * scene.plot.width;
  const mask = new Uint8Array(prepared.document.events.length).fill(1);
  const numbers = new Map([...prepared.indices].map((index, number) => [index, number]));
  const marks = scene.marks.flatMap((mark): Mark[] => {
    if (mark.x1 <= frame.left || mark.x0 >= frame.right) return [];
    const start = at(prepared.lod.input.starts, numbers.get(mark.index) ?? 0);
    const isNext = end < frame.right && start >= sheet.own.end;
    if (isNext) mask[mark.index] = 0;
    return [isNext ? { ...mark, label: null } : mark];
  });
  const clusters = scene.clusters.map((cluster) => within(cluster, frame));
  const shown = { ...scene, marks, clusters };
  return { drawing: onPaper(drawingOf(shown, paperPalette, { mask }), board), scene: shown };
} // prettier-ignore

/** A count is moved so that no edge cuts it. */
function within(cluster: Cluster, { left, right }: { left: number; right: number }): Cluster {
  const { x, width } = cluster.bounds;
  const by = Math.max(left - x, Math.min(0, right - x - width));
  return by === 0 ? cluster : { ...cluster, x: cluster.x + by, bounds: { ...cluster.bounds, x: x + by } };
}

function sceneIn({ prepared, width }: Board, domain: Extent): Scene {
  return sceneOf(prepared, { domain, width, height: 0 });
}

interface Told {
  readonly board: Board;
  readonly domain: Extent;
  readonly event: number | null;
}

/** The event that is told has a mark, also where it would be in a count. */
function withTold(scene: Scene, { board: { prepared, width }, domain, event }: Told): Scene {
  if (event === null || scene.marks.some(({ index }) => index === event)) return scene;
  const number = prepared.indices.indexOf(event);
  if (number < 0) return scene;
  const mark = markOf(prepared, number, { frame: frameOf(prepared, { domain, width, height: 0 }), tops: new Map() });
  return mark === null ? scene : { ...scene, marks: [...scene.marks, mark] };
}

/** Enlarged for the paper, and with a ground under each text in the place of a halo: that prints in half the time. */
function onPaper(drawing: Drawing, { prepared, factor }: Board): Drawing {
  const move = { scale: factor, x: 0, y: 0 };
  const { measure } = prepared.options;
  const plain = drawing.primitives.flatMap((primitive) => grounded(primitive, measure));
  return {
    ...drawing,
    ...{ width: drawing.width * factor, height: drawing.height * factor },
    primitives: factor === 1 ? plain : plain.map((primitive) => moved(primitive, move)),
  };
}
