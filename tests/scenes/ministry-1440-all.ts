/** All of the same document: the campaign of three years sets the scale. */
import { ministry } from './support/ministry.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'Fourteen events, all in view',
  document: ministry,
  viewport: { width: 1440 },
  language: 'zh-Hans',
  theme: 'light',
};
