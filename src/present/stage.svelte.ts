/** The timeline of a slide: what is drawn of it, and where its camera is to go for each step. */
import { statusOf } from '../core/document/status.ts';
import { USUAL_IMPORTANCE } from '../core/document/rows.ts';
import type { Step } from '../core/document/story.ts';
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { limitsOf } from '../core/interact/limits.ts';
import { domainAround, isTold } from '../core/scene/around.ts';
import { axisDrawingOf, drawingOf } from '../core/scene/drawing.ts';
import { documentLanes } from '../core/scene/lanes.ts';
import { onlyLanes } from '../core/scene/lanes.shown.ts';
import { defaultMetrics } from '../core/scene/metrics.ts';
import { domainOver } from '../core/scene/over.ts';
import { homeDomain, sceneOf } from '../core/scene/scene.ts';
import type { Measure, Palette } from '../core/scene/types.ts';
import type { Prepared } from '../core/scene/prepare.types.ts';
import { prepareWithin } from '../core/scene/within.ts';
import { footprintsOf } from '../core/time/footprints.ts';
import type { Extent, Language } from '../core/time/types.ts';
import type { ScaleKind } from '../core/time/warp.ts';
import { swatchOf } from '../view/swatch.ts';
import { strongLanes } from './theme.ts';

export interface Staged {
  readonly document: EventsDocument;
  readonly language: Language;
  readonly palette: Palette;
  readonly scale: ScaleKind;
  readonly step: Step | null;
  /** The place for the timeline in CSS pixels; 0 until it is on the page. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels for one pixel of the drawing: what a room reads is larger than what a desk does. */
  readonly zoom: number;
}

/** Air over and under a lane, in pixels of the drawing. */
const CLOSE = 8;
/** How much an event counts that is to stand out, and at most one that is not. */
const RAISED = 1;
const OTHERS = 0.9;

export class StageState {
  readonly #staged: Staged;
  readonly #measure: Measure;
  #at: Extent | null = $state.raw(null);

  readonly #document = $derived.by(() => this.#staged.document);
  readonly #footprints = $derived.by(() => {
    const { events } = this.#document;
    return footprintsOf(events.length, (index) => events[index]?.when ?? '');
  });
  readonly #allLanes = $derived.by(() => {
    const { language, palette } = this.#staged;
    return strongLanes(documentLanes(this.#document, { textIn, language }), palette);
  });
  // As texts, so that steps with the same lanes and the same events raised share what was prepared.
  readonly #laneKey = $derived.by(() => JSON.stringify(this.#staged.step?.lanes ?? []));
  readonly #raisedKey = $derived.by(() => JSON.stringify(this.#staged.step?.highlight ?? []));
  readonly #lanes = $derived.by(() => onlyLanes(this.#allLanes, JSON.parse(this.#laneKey) as string[]));
  readonly #raised = $derived.by(() => JSON.parse(this.#raisedKey) as readonly number[]);

  /** Of the drawing, in its own pixels. */
  readonly width = $derived.by(() => this.#staged.width / this.#staged.zoom);
  readonly #room = $derived.by(() => this.#staged.height / this.#staged.zoom);
  readonly #metrics = $derived.by(() => ({ ...defaultMetrics(this.width), lanePadding: CLOSE }));
  /** As it is for all steps, so that nothing changes its row between them. */
  readonly #shared = $derived.by(() => this.#preparedWith(this.#raised));
  /** The event that is told, where there is no room for it and its words among the others: then it goes first. */
  readonly #first = $derived.by(() => {
    const event = this.#staged.step?.event ?? null;
    return event !== null && !isTold(this.#shared, event, this.width) ? event : null;
  });
  readonly prepared = $derived.by(() =>
    this.#first === null ? this.#shared : this.#preparedWith([...this.#raised, this.#first]),
  );
  /** What the colours stand for where there was no room for lanes. */
  readonly key = $derived.by(() => {
    const inks = this.prepared.options.laneSet?.inks?.inks ?? [];
    return this.#lanes.lanes.flatMap(({ id, label }, place) => {
      const ink = inks[place];
      return label === '' || ink === undefined ? [] : [{ id, label, ...swatchOf(ink, this.#staged.palette) }];
    });
  });
  readonly limits = $derived.by(() => limitsOf(this.prepared.extent));

  /** Where the step wants the camera, in drawn time. */
  readonly target = $derived.by(() => {
    const { step } = this.#staged;
    if (step === null || step.kind === 'summary') return homeDomain(this.prepared, this.width);
    if (step.range === null && step.kind === 'event') return domainAround(this.prepared, step.event ?? -1, this.width);
    return domainOver(this.prepared, step.range, this.width);
  });
  readonly view = $derived.by(() => this.#at ?? this.target);
  readonly scene = $derived.by(() => sceneOf(this.prepared, { domain: this.view, width: this.width, height: 0 }));
  readonly #mask = $derived.by(() => {
    if (this.#raised.length === 0) return null;
    const { event } = this.#staged.step ?? { event: null };
    return Uint8Array.from(this.#document.events, (_, index) =>
      Number(this.#raised.includes(index) || index === event),
    );
  });
  readonly drawing = $derived.by(() => {
    const { step, palette } = this.#staged;
    const selected = step?.event == null ? null : (this.#document.events[step.event]?.id ?? null);
    return drawingOf(this.scene, palette, { selected, mask: this.#mask });
  });
  readonly axisDrawing = $derived.by(() => axisDrawingOf(this.scene, this.#staged.palette));

  constructor(staged: Staged, measure: Measure) {
    this.#staged = staged;
    this.#measure = measure;
  }

  #preparedWith(raised: readonly number[]): Prepared {
    const { language, scale } = this.#staged;
    const setting = { measure: this.#measure, metrics: this.#metrics, language, textIn, statusOf, scale };
    const importances = importancesOf(this.#document, raised);
    const columns = { laneSet: this.#lanes, footprints: this.#footprints, importances };
    return prepareWithin(this.#document, { ...setting, ...columns }, this.#room);
  }

  /** Shows this stretch of drawn time, until another is asked for. */
  move(domain: Extent): void {
    this.#at = domain;
  }
}

function importancesOf({ events }: EventsDocument, raised: readonly number[]): Float64Array | undefined {
  if (raised.length === 0) return undefined;
  return Float64Array.from(events, ({ importance = USUAL_IMPORTANCE }, index) =>
    raised.includes(index) ? RAISED : Math.min(OTHERS, importance),
  );
}
