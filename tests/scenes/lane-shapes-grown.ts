/** The shapes of the lanes while a day grows from a dot into a bar. */
import { DAY } from '../../src/core/time/civil.ts';
import { scene as shapes } from './lane-shapes.ts';
import type { SceneFile } from './support/types.ts';

const start = 18_078 * DAY;

export const scene: SceneFile = {
  ...shapes,
  title: 'Ten lanes, days of sixteen pixels',
  viewport: { width: 1056, domain: { start, end: start + 55 * DAY } },
};
