/** The same summer on dark ground. */
import { months } from './support/documents.ts';
import { ministry } from './support/ministry.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'Fourteen events on dark ground',
  document: ministry,
  viewport: { width: 1056, domain: months(2019, 6, 4) },
  language: 'zh-Hans',
  theme: 'dark',
  selected: '2019-07-16/2019-08-26 根治欠薪夏季行动',
};
