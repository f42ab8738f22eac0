/** Twenty events at one instant: what has no row of its own is in the count. */
import { documentOf, event } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

const events = Array.from({ length: 20 }, (_, number) => event('2019-07-16T09:00Z', `Statement ${String(number + 1)}`));

export const scene: SceneFile = {
  title: 'All at one instant',
  document: documentOf('One instant', 'en', { events }),
  viewport: { width: 800 },
  language: 'en',
  theme: 'light',
};
