/** What a reader has chosen in the "Export" dialog. */
import type { Theme } from '../route.ts';
import type { FormName, Settings } from './plans.ts';

export class Choices implements Settings {
  form: FormName = $state('png');
  source: Settings['source'] = $state('view');
  width: number | null = $state(null);
  zoom = $state(2);
  isClear = $state(false);
  theme: Theme | null = $state(null);
  kind: Settings['kind'] = $state('png');
  isCut = $state(false);
  sheets: Settings['sheets'] = $state('steps');
  paper: Settings['paper'] = $state('a4');
  isPassing = $state(true);
  hasNotes = $state(true);
  isAll = $state(false);
  hasBom = $state(true);
  order: Settings['order'] = $state('time');
  hasJsonLd = $state(false);

  /** All of it as it is now. */
  get settings(): Settings {
    const { source, width, zoom, isClear, theme, kind, isCut } = this;
    const { sheets, paper, isPassing, hasNotes, isAll, hasBom, order, hasJsonLd } = this;
    const drawn = { source, width, zoom, isClear, theme, kind, isCut };
    return { ...drawn, sheets, paper, isPassing, hasNotes, isAll, hasBom, order, hasJsonLd };
  }
}
