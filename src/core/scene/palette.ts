/** The colours of a drawing, on light and on dark ground. */
import type { Palette } from './types.ts';

/**
 * The two palettes. The lane colours were searched for the largest least difference between any two, as seen by readers with
 * and without colour blindness, at 3:1 against the ground and in even steps of lightness; the tests hold them to that.
 */
export const palettes: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    ground: '#fcfaf6',
    ink: '#1f1d1a',
    muted: '#605b53',
    rule: '#e4e0d8',
    accent: '#b3261e',
    lanes: ['#5a68af', '#195734', '#944a00', '#867844', '#731c72', '#c2777a', '#028fa5', '#565461'],
  },
  dark: {
    ground: '#171614',
    ink: '#efebe3',
    muted: '#b3ada2',
    rule: '#34322e',
    accent: '#ff8a7a',
    lanes: ['#70a0f8', '#a9ebc2', '#e09b7a', '#c4b959', '#bf80c1', '#dd657f', '#50d4f2', '#d0d3de'],
  },
};
