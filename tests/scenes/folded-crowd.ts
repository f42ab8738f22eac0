/** Five thousand years and one busy day, folded on a dark telephone. */
import { scene as crowd } from './five-thousand-years.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  ...crowd,
  title: 'Five thousand years folded around one busy day',
  viewport: { width: 390 },
  scale: 'folded',
  language: 'zh-Hant',
  theme: 'dark',
};
