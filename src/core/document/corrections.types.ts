/** What a person decided about a timeline, as data: an overlay that is laid on every new run of the extraction. */
import type { Diagnostic, EventsDocument, Lane, StoryStep, TimelineEvent } from './types.ts';

/** Names an event: by its id, or, when the id is gone after a re-run, by the hash of the sentence it comes from. */
export interface Target {
  readonly id: string;
  readonly sentence?: string;
  /** Where this stands in the corrections, such as `events[2].merge[0]`. */
  readonly path: string;
}

type Editable = 'title' | 'when' | 'lane' | 'status' | 'importance' | 'tags' | 'place' | 'actor' | 'summary' | 'notes';

/** Fields that an event may do without. */
export type Clearable = Exclude<Editable, 'title' | 'when'>;

export type Edits = Partial<Pick<TimelineEvent, Editable>>;

export interface EventCorrection extends Target {
  readonly set?: Edits;
  readonly clear?: readonly Clearable[];
  readonly hide?: boolean;
  /** Events that are told by this one: it gets their proofs, and they are gone. */
  readonly merge?: readonly Target[];
}

/** An event that no sentence proves: a person answers for it. */
export interface Addition extends Omit<TimelineEvent, 'evidence' | 'checks' | 'edited'> {
  readonly path: string;
}

/** A lane of the document, or a new one; then it needs a label. */
export interface LaneCorrection extends Pick<Lane, 'id' | 'color'>, Partial<Pick<Lane, 'label'>> {
  readonly path: string;
}

/** A step of the story; without a target it is a saved view. */
export interface StepCorrection extends Omit<StoryStep, 'event' | 'highlight'> {
  readonly path: string;
  readonly event?: Target;
  readonly highlight?: readonly Target[];
}

export interface Corrections extends Partial<Pick<EventsDocument, 'title' | 'summary'>> {
  /** These come first, in this order. */
  readonly lanes: readonly LaneCorrection[];
  readonly events: readonly EventCorrection[];
  readonly add: readonly Addition[];
  /** The order of telling. */
  readonly story?: readonly StepCorrection[];
}

/** Says what in the corrections does not fit, at a path in them. */
export type Report = (path: string, fault: Pick<Diagnostic, 'code' | 'value' | 'message'>) => void;
