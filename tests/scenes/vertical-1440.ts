/** Time down a wide screen: every lane has a column of its own. */
import { ministryInEnglish } from './support/ministry.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'Time down a wide screen: every lane has a column of its own',
  document: ministryInEnglish,
  viewport: { width: 1320, height: 900 },
  language: 'en',
  theme: 'light',
};
