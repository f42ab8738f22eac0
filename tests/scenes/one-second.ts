/** Two events a second apart, the shortest that a date can tell. */
import { documentOf, event } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

const events = [event('1969-07-20T20:17:39Z', 'Contact light'), event('1969-07-20T20:17:40Z', 'Touchdown')];

export const scene: SceneFile = {
  title: 'Two events a second apart',
  document: documentOf('A second', 'en', { events }),
  viewport: { width: 800 },
  language: 'en',
  theme: 'light',
};
