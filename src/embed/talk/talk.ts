/**
 * Presents the timelines of a page. It hears what `<date-line>` asks for; in a page that is nothing but a timeline the address
 * says it too (`#present`, `#present=3`), and opens the window of the speaker.
 */
import { flushSync, mount, unmount } from 'svelte';
import type { EventsDocument } from '../../core/document/types.ts';
import {
  PRESENTING,
  readTelling,
  speakerIn,
  writeTelling,
  type Presenting,
} from '../../core/interact/telling.address.ts';
import type { Language } from '../../core/time/types.ts';
import Speaker from '../../present/Speaker.svelte';
import { languageOf, WORDS } from '../words.ts';
import { overlayOn } from './overlay.ts';
import Talk from './Talk.svelte';

interface Asked {
  readonly document: EventsDocument;
  readonly language: Language;
  readonly isDark: boolean;
}

interface Presentable extends HTMLElement {
  present?: () => Promise<void>;
}

const bare = (address: string): string => address.split('#', 1)[0] ?? '';
/** This script stands in the page itself, which then is the single file: its address is ours. */
const isOwn = bare(import.meta.url) === bare(location.href);

function startIn(fragment: string): Presenting | null {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  return readTelling((name) => values.get(name));
}

/** Null ends the talk. */
function writeStart(talk: Presenting | null): void {
  const pairs = writeTelling(talk).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
  try {
    history.replaceState(history.state, '', pairs.length === 0 ? bare(location.href) : `#${pairs.join('&')}`);
  } catch {
    // A framed page without an origin may not change its address.
  }
}

let isOn = false;

function present({ document, language, isDark }: Asked, opener: HTMLElement | null): void {
  if (isOn) return;
  isOn = true;
  const overlay = overlayOn(window.document);
  const onleave = (): void => {
    isOn = false;
    void unmount(talk);
    overlay.close();
    if (isOwn) writeStart(null);
    opener?.focus({ preventScroll: true });
  };
  const start = (isOwn ? startIn(location.hash) : null) ?? PRESENTING;
  const onmove = isOwn ? writeStart : (): void => undefined;
  const talk = mount(Talk, {
    target: overlay.root,
    props: { document, language, isDark, start, isOwn, onmove, onleave },
  });
  flushSync();
}

addEventListener('dateline-present', (event) => {
  event.preventDefault();
  const { activeElement } = document;
  present((event as CustomEvent<Asked>).detail, activeElement instanceof HTMLElement ? activeElement : null);
});

/** The page's own timeline, where its address asks for a talk. */
function follow(): void {
  if (startIn(location.hash) !== null && !isOn) void document.querySelector<Presentable>('date-line')?.present?.();
}

if (isOwn) {
  const id = speakerIn(location.hash);
  if (id === null) {
    addEventListener('hashchange', follow);
    follow();
  } else {
    const language = languageOf(document.documentElement.lang) ?? 'en';
    mount(Speaker, { target: overlayOn(document).root, props: { id, language, reader: WORDS[language] } });
  }
}
