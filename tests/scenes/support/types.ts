/** A scene file: an example that is a test, a picture and a page of the dev server at once. */
import type { EventsDocument } from '../../../src/core/document/types.ts';
import type { Extent, Language } from '../../../src/core/time/types.ts';
import type { ScaleKind } from '../../../src/core/time/warp.ts';

export interface SceneFile {
  /** What the picture shows, in one sentence. */
  readonly title: string;
  readonly document: EventsDocument;
  /** With a height time runs down. Without a domain the whole document is in view, or what a vertical drawing opens with; a domain is in drawn time. */
  readonly viewport: { readonly width: number; readonly height?: number; readonly domain?: Extent };
  readonly scale?: ScaleKind;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** Id of the event that is opened. */
  readonly selected?: string;
}
