/** 13.8 billion years in equal steps: as much room for the last fifty years as for the first nine billion. */
import { scene as deepTime } from './deep-time.ts';
import type { SceneFile } from './support/types.ts';

export const scene: SceneFile = {
  ...deepTime,
  title: 'Thirteen point eight billion years in equal steps',
  scale: 'equal',
};
