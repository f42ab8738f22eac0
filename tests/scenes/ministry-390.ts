/** The same summer on a telephone: the names of the lanes stand above them. */
import { months } from './support/documents.ts';
import { ministry } from './support/ministry.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'Fourteen events at 390 pixels',
  document: ministry,
  viewport: { width: 366, domain: months(2019, 7, 1) },
  language: 'zh-Hans',
  theme: 'light',
};
