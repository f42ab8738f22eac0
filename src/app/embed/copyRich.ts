/** Puts a formatted text on the clipboard. */
import type { Written } from './write.ts';

/**
 * With plain words beside it, for places that take nothing else; false where the browser refuses. To be called while a click is
 * handled, with something selected. By the event and not by the Clipboard API, which has the markup cleaned under the policy of
 * this page, so that the browser reports every style in it, and which is not there over plain http.
 */
export function copyRich({ html, plain }: NonNullable<Written['rich']>): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (clipboardData === null) return;
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', plain);
    event.preventDefault();
    isPut = true;
  };
  document.addEventListener('copy', put);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else lets a page begin to copy and say what
    return document.execCommand('copy') && isPut;
  } finally {
    document.removeEventListener('copy', put);
  }
}
