/** The one place where a timeline on the screen keeps its state; everything that is drawn is derived from it. */
import { statusOf } from '../core/document/status.ts';
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { drawingOf } from '../core/scene/drawing.ts';
import { defaultMetrics } from '../core/scene/metrics.ts';
import { palettes } from '../core/scene/palette.ts';
import { prepare } from '../core/scene/prepare.ts';
import { fitDomain, homeDomain, sceneOf } from '../core/scene/scene.ts';
import type { Measure, Scene } from '../core/scene/types.ts';
import type { Extent, Language } from '../core/time/types.ts';
import { entriesOf } from './entries.ts';

/** What the page around it decides, read again whenever it changes. */
export interface TimelineInputs {
  readonly document: EventsDocument;
  /** Language of the interface. */
  readonly language: Language;
  readonly isDark: boolean;
  /** Id of the event that is open. */
  readonly selected: string | null;
  /** What the reader chose to see; null is what a timeline opens with. */
  readonly view: Extent | null;
}

export class TimelineState {
  readonly #inputs: TimelineInputs;
  readonly #measure: Measure;

  /** Width of the drawing in CSS pixels; 0 until it is on the page. */
  width = $state(0);
  focused: string | null = $state(null);
  hovered: string | null = $state(null);
  /** Where a movement has come to; null while nothing moves. */
  #live: Extent | null = $state.raw(null);
  /** What the buttons are placed by and the tools count by: the last state before a movement, until it ends. */
  #resting: { readonly scene: Scene; readonly view: Extent; readonly asked: Extent | null } | null = $state.raw(null);

  readonly entries = $derived.by(() => entriesOf(this.#inputs.document, this.#inputs.language));
  readonly metrics = $derived(defaultMetrics(this.width));
  readonly prepared = $derived.by(() =>
    prepare(this.#inputs.document, {
      measure: this.#measure,
      metrics: this.metrics,
      language: this.#inputs.language,
      textIn,
      statusOf,
    }),
  );
  readonly everything = $derived(fitDomain(this.prepared, this.width));
  /** What is shown until the reader chooses: the story, or everything. */
  readonly opening = $derived(homeDomain(this.prepared, this.width));
  readonly view = $derived.by(() => this.#live ?? this.#inputs.view ?? this.opening);
  readonly scene = $derived(sceneOf(this.prepared, { domain: this.view, width: this.width, height: 0 }));
  readonly drawing = $derived.by(() =>
    drawingOf(this.scene, this.#inputs.isDark ? palettes.dark : palettes.light, {
      selected: this.#inputs.selected,
      hovered: this.hovered,
      focused: this.focused,
    }),
  );
  readonly placed = $derived(this.#resting?.scene ?? this.scene);
  readonly restingView = $derived(this.#resting?.view ?? this.view);
  /** The page asked for another view while this one was moving (Back, a link): what it asked for counts. */
  readonly isOvertaken = $derived.by(() => this.#resting !== null && this.#resting.asked !== this.#inputs.view);
  readonly isMoving = $derived(this.#resting !== null);
  readonly selected = $derived.by(() => this.#inputs.selected);
  readonly document = $derived.by(() => this.#inputs.document);
  readonly entry = $derived(this.entries.find(({ id }) => id === this.selected) ?? null);

  /** `inputs` is read reactively: pass an object with getters. */
  constructor(inputs: TimelineInputs, measure: Measure) {
    this.#inputs = inputs;
    this.#measure = measure;
  }

  /** Shows `domain` and holds the buttons where they are until `rest`. */
  move(domain: Extent): void {
    this.#resting ??= { scene: this.scene, view: this.view, asked: this.#inputs.view };
    this.#live = domain;
  }

  /** Ends a movement: the buttons are placed anew, and what the page keeps as `view` counts again. */
  rest(): void {
    this.#live = null;
    this.#resting = null;
  }
}
