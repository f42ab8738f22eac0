/** Fourteen events down a telephone: one column of words, and the marks in rails. */
import { ministry } from './support/ministry.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'Fourteen events down a telephone: one column of words, and the marks in rails',
  document: ministry,
  viewport: { width: 366, height: 1500 },
  language: 'zh-Hans',
  theme: 'light',
};
