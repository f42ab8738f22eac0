/**
 * For the framed page: says how high its content is, opens the event that the page around asks for, and says which one its reader has
 * opened. The height is that of the root element, which does not depend on the height of the frame unless a style makes it.
 */
import { eventInHash } from './hash.ts';
import { heightMessages, idInDetail, readFromHost } from './messages.ts';
import type { SelectMessage } from './messages.ts';

/** On the window, so that the script may stand in a page twice. */
declare global {
  interface Window {
    datelineFrame?: true;
  }
}

let posted = 0;
let isWaiting = false;

/** To whoever is around: nothing of it is secret, and who may frame the page is for its server to say. */
function post(message: object): void {
  parent.postMessage(message, '*');
}

function tellHeight(): void {
  isWaiting = false;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === posted || height === 0) return;
  posted = height;
  heightMessages(height, location.hash).forEach(post);
}

function tellSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(tellHeight);
}

function open(event: string): void {
  for (const element of document.querySelectorAll('date-line')) element.setAttribute('event', event);
}

function start(): void {
  new ResizeObserver(tellSoon).observe(document.documentElement);
  // Browsers draw no frames, and observe none, far below what the reader sees: the page around is to move before it is seen.
  tellHeight();
  addEventListener('load', tellHeight);
  addEventListener('message', ({ source, data }: MessageEvent) => {
    const message = source === parent ? readFromHost(data) : null;
    if (message !== null) open(message.event);
  });
  document.addEventListener('dateline-select', (selected) => {
    const event = selected instanceof CustomEvent ? idInDetail(selected.detail) : undefined;
    if (event === undefined) return;
    const message: SelectMessage = { type: 'dateline-select', event };
    post(message);
  });
  const asked = eventInHash(location.hash);
  if (asked !== null) open(asked);
}

if (parent !== window && window.datelineFrame !== true) start();
window.datelineFrame = true;
