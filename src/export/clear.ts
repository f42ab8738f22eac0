/** Pictures without a ground, to be laid over something. */
import type { Drawing } from '../core/scene/types.ts';

/** A ground through which all is seen; every painter takes it. */
export const CLEAR = '#00000000';

/** The drawing on no ground. Words keep their rim, and marks what they stand on, so that they stay legible. */
export function cleared(drawing: Drawing): Drawing {
  return { ...drawing, ground: CLEAR };
}
