/** The forms that the "Embed" dialog offers: what can be chosen for each, and what of that can be used. */
import { LINK_ADDRESS } from '../../core/document/url.ts';
import type { Theme } from '../route.ts';

export const FORMS = ['component', 'frame', 'single', 'static', 'svg'] as const;
export type FormName = (typeof FORMS)[number];

/** What an editor may say; numbers are CSS pixels, null is the form's own. Texts are as they were typed. */
export interface Settings {
  readonly height: number | null;
  readonly width: number | null;
  readonly theme: Theme;
  /** Address of `date-line.js`. */
  readonly scriptUrl: string;
  /** Address of `host.js`. */
  readonly hostUrl: string;
  /** Where the page for the iframe will stand; may be empty. */
  readonly pageUrl: string;
  readonly nonce: string;
  readonly hasJsonLd: boolean;
}

export type Field = Exclude<keyof Settings, 'hasJsonLd'> | 'jsonLd';

interface Plan {
  /** In the order in which they are asked for. */
  readonly fields: readonly Field[];
  /** Those that few need. */
  readonly more: readonly Field[];
  /** Where nobody says another; 0 where the content decides. */
  readonly height: number;
  /** After the name of the file. */
  readonly ending: string;
}

export const PLANS: Readonly<Record<FormName, Plan>> = {
  component: {
    fields: ['height', 'theme', 'scriptUrl', 'jsonLd'],
    more: ['nonce'],
    height: 480,
    ending: '-snippet.html',
  },
  frame: { fields: ['pageUrl', 'height', 'theme', 'hostUrl', 'jsonLd'], more: [], height: 480, ending: '-frame.html' },
  single: { fields: ['height', 'theme', 'jsonLd'], more: [], height: 640, ending: '.html' },
  static: { fields: ['theme'], more: [], height: 0, ending: '-static.html' },
  svg: { fields: ['width', 'theme'], more: [], height: 0, ending: '.svg' },
};

/** Width of the picture where nobody says another. */
export const PICTURE_WIDTH = 960;

/** What a height and a width may be, first and last included. */
export const RANGES = { height: [100, 10_000], width: [240, 4_000] } as const;

/** A form in a file follows no reader: it is light where neither is chosen. */
export function themesOf(form: FormName): readonly Theme[] {
  return form === 'static' || form === 'svg' ? ['light', 'dark'] : ['auto', 'light', 'dark'];
}

export function themeOf(form: FormName, { theme }: Settings): Theme {
  return themesOf(form).includes(theme) ? theme : 'light';
}

const NONCE = /^[\w+/-]*={0,2}$/;

/** Which of the fields hold what cannot be used; the form is then written as if they were empty. */
export function faultyFields(settings: Settings): ReadonlySet<Field> {
  const faulty = new Set<Field>();
  for (const name of ['height', 'width'] as const) if (!isInRange(name, settings[name])) faulty.add(name);
  for (const name of ['scriptUrl', 'hostUrl', 'pageUrl'] as const) {
    const text = settings[name].trim();
    if (text !== '' && !isLoadable(text)) faulty.add(name);
  }
  if (!NONCE.test(settings.nonce.trim())) faulty.add('nonce');
  return faulty;
}

function isInRange(name: 'height' | 'width', value: number | null): boolean {
  const [least, most] = RANGES[name];
  return value === null || (Number.isInteger(value) && value >= least && value <= most);
}

function isLoadable(address: string): boolean {
  return LINK_ADDRESS.test(address) && !/^mailto:/i.test(address);
}

/** The settings as a writer takes them: what cannot be used counts as not said, and no form has a theme that it cannot have. */
export function usable(form: FormName, settings: Settings): Settings {
  const faulty = faultyFields(settings);
  const text = (name: 'scriptUrl' | 'hostUrl' | 'pageUrl' | 'nonce'): string =>
    faulty.has(name) ? '' : settings[name].trim();
  const size = (name: 'height' | 'width'): number | null => (faulty.has(name) ? null : settings[name]);
  return {
    height: size('height'),
    width: size('width'),
    theme: themeOf(form, settings),
    scriptUrl: text('scriptUrl'),
    hostUrl: text('hostUrl'),
    pageUrl: text('pageUrl'),
    nonce: text('nonce'),
    hasJsonLd: settings.hasJsonLd,
  };
}

/** Whether other computers cannot load what stands at `address`, a whole one. */
export function isOnlyHere(address: string): boolean {
  if (/^file:/i.test(address)) return true;
  const host = /^https?:\/\/(\[[^\]]*\]|[^/?#:]*)/i.exec(address)?.[1] ?? '';
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/i.test(host);
}

/** The name of a timeline as the beginning of the name of a file: "strike.json" is "strike". */
export function fileBase(name: string): string {
  const base = name
    .replace(/\.json$/i, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return base === '' ? 'timeline' : base;
}

/** How many kilobytes (1000 bytes) a text takes in UTF-8, in figures. */
export function kilobytes(text: string): string {
  const size = new TextEncoder().encode(text).length / 1000;
  return size < 10 ? size.toFixed(1) : size.toFixed(0);
}
