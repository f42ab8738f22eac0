/** The words of the dialog that writes a timeline into a file. */

type ExportForm = 'png' | 'svg' | 'long' | 'pptx' | 'pdf' | 'ics' | 'csv' | 'md' | 'json' | 'single';
type ExportField =
  | 'source'
  | 'width'
  | 'zoom'
  | 'isClear'
  | 'kind'
  | 'isCut'
  | 'sheets'
  | 'paper'
  | 'notes'
  | 'isAll'
  | 'hasBom'
  | 'order'
  | 'jsonLd';

export interface ExportWords {
  readonly button: string;
  readonly title: string;
  readonly form: string;
  /** Each form, and what it is for. */
  readonly forms: Readonly<Record<ExportForm, readonly [name: string, what: string]>>;
  readonly options: string;
  readonly fields: Readonly<Record<ExportField, string>>;
  readonly sources: Readonly<Record<'view' | 'whole', string>>;
  readonly kinds: Readonly<Record<'png' | 'svg', string>>;
  readonly sheets: Readonly<Record<'steps' | 'poster' | 'pages', string>>;
  readonly papers: Readonly<Record<'a4' | 'letter' | '16x9', string>>;
  readonly orders: Readonly<Record<'time' | 'lanes', string>>;
  readonly hints: Readonly<Record<'isClear' | 'width' | 'hasBom' | 'notes', string>>;
  /** Only the events that pass the filter, of all. */
  readonly passing: (count: number, total: number) => string;
  readonly coming: (count: number, total: number) => string;
  readonly range: (least: number, most: number) => string;
  /** The size of the file, in figures with their unit. */
  readonly about: (size: string) => string;
  readonly pixels: (width: number, height: number) => string;
  readonly pieces: (count: number) => string;
  readonly measuring: string;
  readonly preview: string;
  readonly download: string;
  /** In the place of the download, where the browser prints. */
  readonly print: string;
  readonly printed: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let us copy. */
  readonly copyRefused: string;
  readonly saved: (file: string, size: string) => string;
  /** The share in whole percent; null while nobody knows it. */
  readonly writing: (percent: number | null) => string;
  readonly cancel: string;
  readonly cancelled: string;
  /** Why most forms are not offered. */
  readonly tooLarge: string;
  readonly noCanvas: string;
  readonly failed: (why: string) => string;
}
