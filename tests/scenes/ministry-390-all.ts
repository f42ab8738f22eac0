/** A telephone with the whole document in view, on dark ground. */
import { ministry } from './support/ministry.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'Fourteen events at 390 pixels, all in view',
  document: ministry,
  viewport: { width: 366 },
  language: 'zh-Hans',
  theme: 'dark',
};
