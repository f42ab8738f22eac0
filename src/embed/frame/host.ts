/**
 * For the page around: every `iframe[data-dateline]` becomes as high as its content, and the event that the address of the page names
 * is opened in it. A message counts only when it comes from the window of such a frame: a sandboxed frame has no origin to ask for.
 */
import { eventInHash, hashWithEvent } from './hash.ts';
import { readFromFrame } from './messages.ts';
import type { OpenMessage } from './messages.ts';
import { change, hear, PAUSE, START } from './pace.ts';
import type { Pace } from './pace.ts';

/** On the window, so that the script may stand in a page twice. */
declare global {
  interface Window {
    datelineHost?: true;
  }
}

const paces = new WeakMap<HTMLIFrameElement, Pace>();

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-dateline]')];
}

function settle(frame: HTMLIFrameElement, height: number): void {
  const pace = hear(paces.get(frame) ?? START, height);
  paces.set(frame, pace);
  // Timers may run a little early.
  setTimeout(() => setHeight(frame), pace.at + PAUSE + 1 - performance.now());
}

function setHeight(frame: HTMLIFrameElement): void {
  const pace = paces.get(frame) ?? START;
  const next = change(pace, performance.now());
  if (next === pace) return;
  paces.set(frame, next);
  const hasBorderInside = getComputedStyle(frame).boxSizing === 'border-box';
  const border = hasBorderInside ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${next.height + border}px`;
}

function openIn(frame: HTMLIFrameElement): void {
  const event = eventInHash(location.hash);
  if (event === null) return;
  const message: OpenMessage = { type: 'dateline-open', event };
  frame.contentWindow?.postMessage(message, '*');
}

function openInAll(): void {
  frames().forEach(openIn);
}

function writeHash(event: string | null): void {
  const hash = hashWithEvent(location.hash, event);
  if (hash !== location.hash) history.replaceState(history.state, '', location.href.replace(/#.*/, '') + hash);
}

function start(): void {
  addEventListener('message', ({ source, data }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    const message = readFromFrame(data);
    if (!frame || !message) return;
    if (message.type === 'dateline-height') settle(frame, message.height);
    else if (frame.hasAttribute('data-deep-link')) writeHash(message.event);
  });
  addEventListener('hashchange', openInAll);
  // "load" of a frame does not bubble; on its way down it passes here, also for frames that come later.
  document.addEventListener(
    'load',
    ({ target }) => frames().forEach((frame) => frame === target && openIn(frame)),
    true,
  );
  openInAll();
}

if (window.datelineHost !== true) start();
window.datelineHost = true;
