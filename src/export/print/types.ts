/** What a printed document can be: its kinds, its papers, and what is asked for. */
import type { Measure } from '../../core/scene/types.ts';
import type { Language } from '../../core/time/types.ts';
import type { ScaleKind } from '../../core/time/warp.ts';

/** `steps`: one step of the story a page. `poster`: all of it on one wide page. `pages`: all of it cut along time. */
export const PRINT_KINDS = ['steps', 'poster', 'pages'] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

/** A sheet lies on its long side. `width` and `height` as CSS has them; `room` is what its margins leave, in CSS pixels. */
export interface Paper {
  readonly width: string;
  readonly height: string;
  readonly margin: string;
  readonly room: { readonly width: number; readonly height: number };
  /** Of all letters over those on a desk: what is shown on a wall is read from farther off. */
  readonly factor: number;
}

export const PAPERS = {
  a4: { width: '297mm', height: '210mm', margin: '14mm', room: { width: 1016, height: 687 }, factor: 1 },
  letter: { width: '11in', height: '8.5in', margin: '0.55in', room: { width: 950, height: 710 }, factor: 1 },
  '16x9': { width: '13.333in', height: '7.5in', margin: '0.5in', room: { width: 1183, height: 624 }, factor: 1.2 },
} as const satisfies Readonly<Record<string, Paper>>;
export type PaperName = keyof typeof PAPERS;

export interface PrintOptions {
  readonly kind: PrintKind;
  readonly paper: PaperName;
  readonly measure: Measure;
  /** SHA-256 of the UTF-8 bytes of a text, in base64. */
  readonly sha256: (text: string) => Promise<string>;
  /** By default the document's own. */
  readonly language?: Language | undefined;
  /** By default true to scale; a poster folds empty stretches where that leaves room for more labels. */
  readonly scale?: ScaleKind | undefined;
  /** Of the steps: what the speaker says under each. */
  readonly hasNotes?: boolean;
  /** Is called for every page that is laid out. */
  readonly onPage?: () => void;
}

/** What the makers of pages are given. */
export interface Setting {
  readonly language: Language;
  readonly measure: Measure;
  readonly paper: Paper;
  readonly scale: ScaleKind | undefined;
  readonly hasNotes: boolean;
  readonly onPage: () => void;
}

/** The body of a page that is printed, as HTML, and what its style holds beside that of all. */
export interface Printed {
  readonly style: string;
  readonly body: readonly string[];
}
