/** A summer of a ministry in equal steps, in Chinese: days, weeks and months side by side. */
import { ministry } from './support/ministry.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'A summer of the ministry in equal steps',
  document: ministry,
  viewport: { width: 1056 },
  scale: 'equal',
  language: 'zh-Hans',
  theme: 'light',
};
