/** A document without events: an axis, and nothing that pretends to be there. */
import { documentOf } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'No events',
  document: documentOf('Nothing yet', 'en', { events: [] }),
  viewport: { width: 800 },
  language: 'en',
  theme: 'light',
};
