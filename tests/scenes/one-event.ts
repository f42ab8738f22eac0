/** One event alone, in the traditional script. */
import { documentOf, event } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'One event',
  document: documentOf('一件事', 'zh-Hant', { asOf: '2019-07-25', events: [event('2019-07-16', '專題黨課')] }),
  viewport: { width: 800 },
  language: 'zh-Hant',
  theme: 'light',
};
