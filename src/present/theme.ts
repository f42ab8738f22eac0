/** The colours of a projector: white or black ground, and everything that says something at 7:1 (WCAG 2.2, enhanced contrast). */
import { contrast, mixColors } from '../core/scene/colors.ts';
import { palettes } from '../core/scene/palette.ts';
import type { LaneSet } from '../core/scene/prepare.types.ts';
import type { Palette } from '../core/scene/types.ts';

export const LEAST_CONTRAST = 7;

const GROUNDS = {
  light: { ground: '#ffffff', ink: '#111111', muted: '#474440', rule: '#d4d0c8', accent: '#9c1c15' },
  dark: { ground: '#0b0b0c', ink: '#f7f5f0', muted: '#c9c4ba', rule: '#3d3a36', accent: '#ff9c8e' },
};

/** `color`, moved towards the ink until it stands out 7:1 from the ground. */
export function strong(color: string, { ground, ink }: Pick<Palette, 'ground' | 'ink'>): string {
  const shares = Array.from({ length: 20 }, (_, twentieth) => twentieth / 20);
  const share = shares.find((each) => contrast(mixColors(color, ink, each), ground) >= LEAST_CONTRAST);
  return mixColors(color, ink, share ?? 1);
}

function paletteOf(name: 'light' | 'dark'): Palette {
  const own = GROUNDS[name];
  return { ...own, lanes: palettes[name].lanes.map((color) => strong(color, own)) };
}

export const projectorPalettes = { light: paletteOf('light'), dark: paletteOf('dark') };

/** The lanes with the colours of their author as a projector needs them. */
export function strongLanes({ lanes, ...others }: LaneSet, palette: Palette): LaneSet {
  return {
    ...others,
    lanes: lanes.map((lane) => ({ ...lane, color: lane.color === null ? null : strong(lane.color, palette) })),
  };
}

/** Colours of pen and highlighter. */
export const INKS = {
  light: { pen: '#c40d6f', marker: '#ffd400', laser: '#d40000' },
  dark: { pen: '#ff8ad0', marker: '#b58900', laser: '#ff3b30' },
};
