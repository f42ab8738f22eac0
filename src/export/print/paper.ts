/** The colours of what is printed. */
import { palettes } from '../../core/scene/palette.ts';
import type { Palette } from '../../core/scene/types.ts';

/** Paper is white. */
export const paperPalette: Palette = { ...palettes.light, ground: '#ffffff' };
