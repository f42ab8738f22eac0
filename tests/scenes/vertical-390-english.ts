/** The same in English, on dark ground. */
import { ministryInEnglish } from './support/ministry.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'The same in English, on dark ground',
  document: ministryInEnglish,
  viewport: { width: 366, height: 1500 },
  language: 'en',
  theme: 'dark',
};
