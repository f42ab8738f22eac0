/** Every word of the interface, so that a language with a missing one does not compile. */
import type { OverviewPart } from '../../core/interact/overview.ts';
import type { ScaleKind } from '../../core/time/warp.ts';
import type { FacetName } from '../../core/document/facets.ts';
import type { GroupingWords } from '../../core/scene/grouping.ts';
import type { LaneField } from '../../core/scene/laneView.ts';
import type { Check } from '../../core/document/types.ts';
import type { LAYOUTS } from '../layout.ts';
import type { Sort } from '../sorting.ts';
import type { ExportWords } from './export.types.ts';
import type { ReaderWords } from './reader.types.ts';

export type MarkKind = 'day' | 'interval' | 'open' | 'window' | 'about' | 'planned';

/** What a document spans. */
interface SummarySpan {
  readonly count: number;
  /** How many of them span years behind the others. */
  readonly background: number;
  /** From when to when, in words. */
  readonly when: string;
  /** Every event has a sentence that proves it. */
  readonly isProved: boolean;
  /** Something goes on without an end. */
  readonly isOpen: boolean;
}

interface FindWords {
  readonly label: string;
  /** What may be typed. */
  readonly hint: string;
  readonly clear: string;
  readonly previous: string;
  readonly next: string;
  /** Which result is shown, from 1; null before the first step. */
  readonly result: (current: number | null, count: number) => string;
  readonly goTo: (date: string) => string;
  /** While a large document is made ready to be searched. */
  readonly preparing: string;
}

/** Why nothing of a file can be shown, as far as it has a sentence of its own: what was met, and what to do. */
export type OpenFault =
  | 'unreadable'
  | 'json'
  | 'table'
  | 'empty'
  | 'parquet'
  | 'parquet-damaged'
  | 'parquet-encrypted'
  | 'cut-off'
  | 'column-missing'
  | 'column-type'
  | 'compression'
  | 'row-group-size';

interface OpeningWords {
  /** While a file is read: its name, the events so far, and of how many if that is known. */
  readonly reading: (name: string, events: number, total: number | null) => string;
  readonly percent: (share: number) => string;
  readonly cancel: string;
  readonly stopped: (events: number, total: number) => string;
  readonly faults: Readonly<Record<OpenFault, string>>;
}

interface FilterWords {
  readonly title: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** Chip of the events without a lane. */
  readonly otherLane: string;
  /** After the number on a chip. */
  readonly events: (count: number) => string;
  readonly passing: (count: number, total: number) => string;
  /** What becomes of the events that do not pass. */
  readonly others: string;
  readonly dim: string;
  readonly hide: string;
  readonly clear: string;
  readonly more: (count: number) => string;
  readonly fewer: string;
}

interface ShareWords {
  readonly link: string;
  readonly cite: string;
  readonly linkCopied: string;
  readonly citationCopied: string;
  /** Where the browser does not let us copy. */
  readonly copyByHand: string;
}

type EmbedForm = 'component' | 'frame' | 'single' | 'static' | 'svg';

/** The dialog that shows how a timeline comes into another page. */
interface EmbedWords {
  readonly button: string;
  readonly title: string;
  readonly form: string;
  /** Each form, and what it is for. */
  readonly forms: Readonly<Record<EmbedForm, readonly [name: string, what: string]>>;
  readonly options: string;
  readonly more: string;
  readonly fields: Readonly<
    Record<'height' | 'width' | 'pageUrl' | 'scriptUrl' | 'hostUrl' | 'jsonLd' | 'nonce', string>
  >;
  readonly hints: Readonly<Record<'frameHeight' | 'nonce' | 'onlyHere', string>>;
  /** A link to a script, for those who serve it themselves. */
  readonly getScript: (name: string) => string;
  readonly frameSteps: string;
  /** Where the code looks for the page as long as nobody has said it. */
  readonly pageBeside: (file: string) => string;
  readonly range: (least: number, most: number) => string;
  readonly badAddress: string;
  readonly badNonce: string;
  readonly code: string;
  /** The size of the code, in figures. */
  readonly kilobytes: (count: string) => string;
  readonly writing: string;
  readonly copy: string;
  readonly copyRich: string;
  readonly copySource: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly download: string;
  readonly downloadPage: string;
  readonly saved: (file: string) => string;
  readonly preview: string;
  readonly previewWidth: string;
  readonly widths: Readonly<Record<'phone' | 'column' | 'full', string>>;
  /** What the preview shows of a form, or leaves out. */
  readonly shown: Readonly<Record<EmbedForm, string>>;
  /** What stands in the way, and what to do. */
  readonly missingScript: (name: string) => string;
  readonly insecure: string;
  readonly failed: (why: string) => string;
}

/** The arrangement of the lanes, and the names of those that the document does not name. */
interface LaneWords extends Pick<GroupingWords, 'without' | 'others'> {
  readonly title: string;
  readonly fields: Readonly<Record<LaneField, string>>;
  /** Where an event with several tags lies. */
  readonly severalTags: string;
  /** What the colours stand for where there are no lanes. */
  readonly key: string;
  readonly events: (count: number) => string;
  readonly actions: Readonly<Record<LaneSwitch, string>>;
  /** What a button does, with the name of its lane. */
  readonly named: Readonly<Record<LaneSwitch | 'up' | 'down', (lane: string) => string>>;
  /** What has become of a lane; how many events it holds. */
  readonly done: Readonly<Record<LaneSwitch, (lane: string, events: number) => string>>;
  readonly moved: (lane: string, place: number, lanes: number) => string;
  readonly grouped: (lanes: number) => string;
  readonly hidden: (lanes: number) => string;
  /** Name of the panel while it is closed: says what is not as the document has it. */
  readonly summary: (by: LaneField, hidden: number) => string;
  readonly showAll: string;
  readonly reset: string;
}

export type LaneSwitch = 'fold' | 'unfold' | 'hide' | 'show';

export interface Words extends ReaderWords {
  /** The language's own name, for the switch. */
  readonly name: string;
  readonly slogan: string;
  readonly startTitle: string;
  readonly startText: string;
  readonly openFile: string;
  readonly openFileHint: string;
  readonly back: string;
  readonly language: string;
  readonly edition: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly scale: string;
  readonly scales: Readonly<Record<ScaleKind, string>>;
  /** While many events are given their places. */
  readonly indexing: (done: number, count: number) => string;
  readonly skipToList: string;
  readonly keys: string;
  readonly keyRows: readonly (readonly [keys: string, what: string])[];
  /** The first rows of these where time runs down: along time, and from lane to lane. */
  readonly keyRowsDown: readonly (readonly [keys: string, what: string])[];
  /** The list's other form, and the choice between all of them. */
  readonly table: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<(typeof LAYOUTS)[number], string>>;
  readonly sortBy: string;
  readonly directions: Readonly<Record<Sort['direction'], string>>;
  readonly sorted: (column: string, direction: string) => string;
  /** A long list a page at a time. */
  readonly pages: string;
  readonly page: string;
  readonly ofPages: (count: number) => string;
  readonly shownOf: (from: number, to: number, count: number) => string;
  readonly firstPage: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly lastPage: string;
  readonly toOpenEvent: string;
  readonly howRead: string;
  readonly howToRead: string;
  readonly noEventsAdvice: string;
  readonly missingSet: (name: string) => string;
  readonly unreadable: (name: string) => string;
  readonly lostFile: string;
  /** One sentence: how many events, from when to when. */
  readonly summary: (span: SummarySpan) => string;
  /** The same of the first events of a file, while the others are being read or after that was given up. */
  readonly partOf: (when: string, count: number, total: number) => string;
  /** Between two sentences. */
  readonly sentenceGap: string;
  readonly published: (day: string, isInferred: boolean) => string;
  readonly place: (paragraph: number) => string;
  readonly editedDate: string;
  readonly legend: Readonly<Record<MarkKind, readonly [what: string, meaning: string]>>;
  /** The strip under the drawing, what can be moved on it, and what the keys do there. */
  readonly overview: string;
  readonly overviewHelp: string;
  readonly overviewParts: Readonly<Record<OverviewPart, string>>;
  readonly fromTo: (from: string, to: string) => string;
  /** Heads of what an editor should look at, by how grave it is. */
  readonly checks: string;
  readonly severities: Readonly<Record<Check['severity'], string>>;
  readonly suggestion: (advice: string) => string;
  readonly undatedHint: string;
  readonly about: string;
  readonly opening: OpeningWords;
  readonly find: FindWords;
  readonly filters: FilterWords;
  readonly share: ShareWords;
  readonly lanes: LaneWords;
  readonly embed: EmbedWords;
  readonly exports: ExportWords;
}
