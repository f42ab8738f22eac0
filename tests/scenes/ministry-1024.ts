/** The same summer on a tablet. */
import { months } from './support/documents.ts';
import { ministry } from './support/ministry.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'Fourteen events at 1024 pixels',
  document: ministry,
  viewport: { width: 992, domain: months(2019, 6, 4) },
  language: 'zh-Hans',
  theme: 'light',
};
