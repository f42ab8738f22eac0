/** The colours of a projector as the variables that components are painted with. */
import { projectorPalettes } from './theme.ts';

const RAISED = { light: '#f1eee8', dark: '#242321' };
const MARK = { light: '#ffe784', dark: '#5b4a14' };

/** Attach to what is painted with them. */
export function projected(isDark: boolean): (element: HTMLElement) => void {
  const name = isDark ? 'dark' : 'light';
  const { ground, ink, muted, rule, accent } = projectorPalettes[name];
  const values = {
    ground,
    ink,
    muted,
    rule,
    accent,
    faint: muted,
    card: ground,
    mark: MARK[name],
    raised: RAISED[name],
  };
  return ({ style }) => {
    style.setProperty('color-scheme', name);
    for (const [key, value] of Object.entries(values)) style.setProperty(`--${key}`, value);
  };
}
