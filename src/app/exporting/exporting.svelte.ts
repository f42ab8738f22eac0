/** The state of the "Export" dialog: what is chosen, what it will be, and what is being written. */
import { untrack } from 'svelte';
import { textIn } from '../../core/document/text.ts';
import type { EventSet, EventsDocument } from '../../core/document/types.ts';
import { palettes } from '../../core/scene/palette.ts';
import type { Language } from '../../core/time/types.ts';
import type { TimelineState } from '../../view/state.svelte.ts';
import { passingOf, recordsOf } from '../records.ts';
import { Choices } from './choices.svelte.ts';
import { estimateOf, type Estimate } from './estimate.ts';
import { FORMS, themeOf, VIEW_FORMS, type FormName } from './plans.ts';
import { isDrawn, pictureOf, produce, type Means, type Picture, type Produced, type Wanted } from './write.ts';

export interface ExportInputs {
  readonly file: EventSet;
  /** Beginning of the names of files. */
  readonly base: string;
  /** What is on the screen; null where no drawing is. */
  readonly view: TimelineState | null;
  /** For every event 1, or 0 for one that the filter leaves out; null without a filter. */
  readonly mask: Uint8Array | null;
  readonly language: Language;
  readonly isDark: boolean;
}

export class Exporting {
  readonly #inputs: ExportInputs;
  readonly #means: Means;
  readonly choices = new Choices();
  /** A drawing of the whole, and what it was made for. */
  #made: { readonly key: string; readonly picture: Picture } | null = $state.raw(null);
  #measured: { readonly of: Wanted; readonly estimate: Estimate } | null = $state.raw(null);
  /** What is being done; the share is null while nobody knows it. */
  running: { readonly share: number | null } | null = $state.raw(null);
  #fault: { readonly of: Wanted; readonly error: unknown } | null = $state.raw(null);
  #stop: AbortController | null = null;

  readonly #records = $derived.by(() => recordsOf(this.#inputs.file));
  /** False for a large file, and for a part of one. */
  readonly hasWhole = $derived(this.#records !== null);
  readonly hasView = $derived.by(() => this.#inputs.view !== null);
  readonly forms: readonly FormName[] = $derived(this.hasWhole ? FORMS : VIEW_FORMS);
  /** Whether what is on the screen is written. */
  readonly isView = $derived.by(() => {
    const { form, source } = this.choices;
    return VIEW_FORMS.includes(form) && this.hasView && (source === 'view' || !this.hasWhole);
  });
  /** How many events pass the filter; null where there is none, or where what is on the screen shows it anyway. */
  readonly passing = $derived.by(() => {
    const { mask } = this.#inputs;
    return mask === null || this.isView ? null : mask.reduce((sum, passes) => sum + passes, 0);
  });
  readonly count = $derived.by(() => this.#inputs.file.events.length);
  readonly document: EventsDocument | null = $derived.by(() => {
    const { mask } = this.#inputs;
    const records = this.#records;
    if (records === null || this.passing === null || mask === null || !this.choices.isPassing) return records;
    return passingOf(records, mask);
  });
  /** How many of the events are to come. */
  readonly coming = $derived.by(() => {
    if (this.choices.form !== 'ics' || this.document === null) return 0;
    return this.#means.tools.comingOf(this.document).events.length;
  });
  readonly theme = $derived.by(() => themeOf(this.choices.form, this.choices, this.#inputs.isDark));
  readonly wanted: Wanted = $derived.by(() => {
    const { file, base, language } = this.#inputs;
    const { form, settings } = this.choices;
    return {
      ...{ form, base, document: this.document, isDark: this.theme === 'dark' },
      settings: { ...settings, theme: this.theme },
      language: this.isView ? language : file.language,
      title: textIn(file.title, this.isView ? language : file.language),
    };
  });
  /** What a drawing of the whole depends on; null where none is wanted. */
  readonly #key = $derived.by(() => {
    const { form, width, isCut, isPassing } = this.choices;
    if (!isDrawn(form) || this.isView || !this.hasWhole) return null;
    return JSON.stringify([form === 'long' ? [isCut] : [width], this.theme, isPassing]);
  });
  /** What a drawn form shows; null for others, and until it is made. */
  readonly picture: Picture | null = $derived.by(() => {
    if (!isDrawn(this.choices.form)) return null;
    const { view } = this.#inputs;
    if (!this.isView) return this.#made !== null && this.#made.key === this.#key ? this.#made.picture : null;
    const isSame = this.wanted.isDark === this.#inputs.isDark;
    const drawing = isSame ? view?.drawing : view?.drawingIn(palettes[this.wanted.isDark ? 'dark' : 'light']);
    return drawing === undefined ? null : { drawing, cuts: [] };
  });
  readonly estimate = $derived.by(() => (this.#measured?.of === this.wanted ? this.#measured.estimate : null));
  /** Why what is chosen cannot be made; null where nothing is known against it. */
  readonly fault = $derived.by(() => (this.#fault?.of === this.wanted ? this.#fault.error : null));

  /** `inputs` is read reactively: pass an object with getters. To be made while a component is. */
  constructor(inputs: ExportInputs, means: Means) {
    this.#inputs = inputs;
    this.#means = means;
    $effect(() => this.#draw(this.#key));
    $effect(() => this.#measure(this.wanted, this.picture));
    $effect(() => () => this.cancel());
  }

  /** Draws the whole beside the page; the function that comes back gives up. */
  #draw(key: string | null): (() => void) | undefined {
    if (key === null || untrack(() => this.#made?.key) === key) return undefined;
    const stop = new AbortController();
    const wanted = untrack(() => this.wanted);
    pictureOf(wanted, this.#means, { onprogress: () => undefined, signal: stop.signal }).then(
      (picture) => (this.#made = { key, picture }),
      (error: unknown) => {
        if (!stop.signal.aborted) this.#fault = { of: wanted, error };
      },
    );
    return () => stop.abort();
  }

  #measure(wanted: Wanted, picture: Picture | null): (() => void) | undefined {
    if (isDrawn(wanted.form) && picture === null) return undefined;
    let isAsked = true;
    estimateOf(wanted, picture, this.#means).then(
      (estimate) => {
        if (isAsked) this.#measured = { of: wanted, estimate };
      },
      (error: unknown) => {
        if (isAsked) this.#fault = { of: wanted, error };
      },
    );
    return () => (isAsked = false);
  }

  /** Writes what is chosen. Rejects where it cannot be written; null where it was given up. */
  async write(): Promise<Produced | null> {
    const { wanted, picture } = this;
    const stop = new AbortController();
    this.cancel();
    this.#stop = stop;
    const onprogress = (share: number | null): void => {
      if (this.#stop === stop) this.running = { share };
    };
    try {
      return await produce(wanted, picture, this.#means, { onprogress, signal: stop.signal });
    } catch (error) {
      if (stop.signal.aborted) return null;
      throw error;
    } finally {
      if (this.#stop === stop) this.#end();
    }
  }

  /** Gives up what is being written. */
  cancel(): void {
    this.#stop?.abort();
    this.#end();
  }

  #end(): void {
    this.#stop = null;
    this.running = null;
  }
}
