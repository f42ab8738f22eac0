/** The words that every shell needs: around a drawing, and of an event. */
import type { EventLink, LinkKind } from '../../core/document/links.ts';
import type { Status } from '../../core/document/types.ts';
import type { Footprint, Precision } from '../../core/time/types.ts';
import type { SortKey } from '../sorting.ts';

/** What the button of a mark says. */
interface MarkName {
  readonly title: string;
  readonly when: string;
  /** From 1. */
  readonly index: number;
  readonly count: number;
  readonly lane: string | null;
  /** How many events it is linked to. */
  readonly links: number;
}

interface LinkWords {
  readonly title: string;
  /** What the other event is to this one. */
  readonly kinds: Readonly<Record<LinkKind, Readonly<Record<EventLink['direction'], string>>>>;
  readonly filteredOut: string;
  /** Links that leave the timeline. */
  readonly elsewhere: string;
}

interface PictureWords {
  readonly load: (host: string) => string;
  /** A picture that the file itself holds. */
  readonly show: string;
  readonly failed: string;
  readonly credit: (name: string) => string;
}

export interface ReaderWords {
  /** Begins a talk. */
  readonly present: string;
  readonly loading: string;
  readonly timeline: string;
  readonly timelineHelp: string;
  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitAll: string;
  /** Events that lie off the screen, on either side. */
  readonly moreEarlier: (count: number) => string;
  readonly moreLater: (count: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly list: string;
  /** What a list is sorted by, and what a table's columns are called. */
  readonly columns: Readonly<Record<SortKey, string>>;
  /** Between the parts of a list of words. */
  readonly listGap: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly proof: string;
  readonly proofOfPerson: string;
  readonly noEvents: string;
  readonly problems: (count: number) => string;
  readonly failedToLoad: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly shapes: Readonly<Record<Footprint['kind'] | 'openStart' | 'openEnd' | 'about', string>>;
  readonly precisions: Readonly<Record<Precision, string>>;
  readonly inclusiveDays: (days: number) => string;
  readonly edited: string;
  readonly position: (index: number, count: number) => string;
  readonly more: (count: number) => string;
  /** All marks together. */
  readonly marks: string;
  readonly mark: (name: MarkName) => string;
  readonly viewNow: (from: string, to: string) => string;
  /** What the text tells of without a date, below the list. */
  readonly undated: string;
  readonly links: LinkWords;
  readonly picture: PictureWords;
}
