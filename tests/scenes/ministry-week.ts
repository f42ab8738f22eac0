/** One week of the same summer: days have grown from dots into bars. */
import { ministry } from './support/ministry.ts';
import { DAY, dayNumber } from '../../src/core/time/civil.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  title: 'A week, with days as bars',
  document: ministry,
  viewport: { width: 1056, domain: { start: dayNumber(2019, 7, 13) * DAY, end: dayNumber(2019, 7, 22) * DAY } },
  language: 'zh-Hans',
  theme: 'light',
};
