/** The same summer in English, with longer words and names. */
import { months } from './support/documents.ts';
import { ministryInEnglish } from './support/ministry.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'Fourteen events in English',
  document: ministryInEnglish,
  viewport: { width: 1056, domain: months(2019, 6, 4) },
  language: 'en',
  theme: 'light',
};
