/** The forms that the "Export" dialog offers: what can be chosen for each, and what its file is. A table, name → plan. */
import type { Theme } from '../route.ts';

export const FORMS = ['png', 'svg', 'long', 'pptx', 'pdf', 'ics', 'csv', 'md', 'json', 'single'] as const;
export type FormName = (typeof FORMS)[number];

/** Those that can show what is on the screen, and so need not have all events at hand. */
export const VIEW_FORMS: readonly FormName[] = ['png', 'svg'];

/** What a reader may say. Numbers are as they were typed, null is the usual one. */
export interface Settings {
  /** What is on the screen, or all of the timeline. */
  readonly source: 'view' | 'whole';
  /** CSS pixels of a picture of the whole. */
  readonly width: number | null;
  /** Pixels of the file for one of the picture, along a side. */
  readonly zoom: number;
  readonly isClear: boolean;
  /** Null is the form's own. */
  readonly theme: Theme | null;
  readonly kind: 'png' | 'svg';
  readonly isCut: boolean;
  /** What the sheets of a PDF show. */
  readonly sheets: 'steps' | 'poster' | 'pages';
  readonly paper: 'a4' | 'letter' | '16x9';
  readonly isPassing: boolean;
  readonly hasNotes: boolean;
  readonly isAll: boolean;
  readonly hasBom: boolean;
  readonly order: 'time' | 'lanes';
  readonly hasJsonLd: boolean;
}

export type Field = keyof Settings;

interface Plan {
  /** In the order in which they are asked for. `isPassing` is asked for by all that write the whole. */
  readonly fields: readonly Field[];
  /** After the name of the file. */
  readonly ending: string;
  readonly type: string;
  /** What of it goes to the clipboard; null where it is for no other program that pastes. */
  readonly copies: 'image/png' | 'text/plain' | null;
  /** The browser prints it, into a PDF or on paper, and gives it its name. */
  readonly isPrinted?: true;
}

export const PLANS: Readonly<Record<FormName, Plan>> = {
  png: { fields: ['source', 'width', 'zoom', 'theme', 'isClear'], ending: '.png', type: 'image/png', copies: 'image/png' },
  svg: { fields: ['source', 'width', 'theme', 'isClear'], ending: '.svg', type: 'image/svg+xml', copies: 'text/plain' },
  long: { fields: ['kind', 'theme', 'isCut'], ending: '-long.png', type: 'image/png', copies: null },
  pptx: {
    fields: ['theme', 'hasNotes'],
    ending: '.pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    copies: null,
  },
  pdf: { fields: ['sheets', 'paper', 'hasNotes'], ending: '.pdf', type: 'text/html', copies: null, isPrinted: true },
  ics: { fields: ['isAll'], ending: '.ics', type: 'text/calendar', copies: null },
  csv: { fields: ['hasBom'], ending: '.csv', type: 'text/csv', copies: 'text/plain' },
  md: { fields: ['order'], ending: '.md', type: 'text/markdown', copies: 'text/plain' },
  json: { fields: ['hasNotes'], ending: '.json', type: 'application/json', copies: 'text/plain' },
  single: { fields: ['theme', 'hasJsonLd'], ending: '.html', type: 'text/html', copies: null },
}; // prettier-ignore

/** Width of a picture of the whole where nobody says another. */
export const PICTURE_WIDTH = 1440;

/** What a width may be, first and last included. */
export const WIDTHS = [240, 4_000] as const;

export const ZOOMS = [1, 2, 3, 4] as const;

/** Height of a slice of the long picture where it is to be cut, in pixels. */
export const SLICE = 2_400;

export function isWidth(width: number | null): boolean {
  const [least, most] = WIDTHS;
  return width === null || (Number.isInteger(width) && width >= least && width <= most);
}

/** Which themes a form can have. Only a page follows its reader. */
export function themesOf(form: FormName): readonly Theme[] {
  return form === 'single' ? ['auto', 'light', 'dark'] : ['light', 'dark'];
}

/** The theme that counts: the chosen one, else for a picture that of the screen, for a page the reader's, and light for slides. */
export function themeOf(form: FormName, { theme }: Pick<Settings, 'theme'>, isDark: boolean): Theme {
  if (theme !== null && themesOf(form).includes(theme)) return theme;
  if (form === 'single') return 'auto';
  return isDark && form !== 'pptx' ? 'dark' : 'light';
}
