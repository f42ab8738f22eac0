/** A layer over somebody's page, in a shadow tree of its own. */
import { CSS } from '../styles.ts';

const STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  'z-index': '2147483647',
  'block-size': 'auto',
  display: 'block',
  '--u': '16px',
};

export interface Overlay {
  readonly root: ShadowRoot;
  /** Takes it away; the page below is alive again. */
  readonly close: () => void;
}

/** Everything else of the page is inert while it is there. */
export function overlayOn(page: Document): Overlay {
  const host = page.createElement('div');
  for (const [name, value] of Object.entries(STYLE)) host.style.setProperty(name, value);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  const others = [...page.body.children].filter(
    (child) => child instanceof HTMLElement && !child.inert,
  ) as HTMLElement[];
  for (const other of others) other.inert = true;
  page.body.append(host);
  return {
    root,
    close: () => {
      host.remove();
      for (const other of others) other.inert = false;
    },
  };
}
