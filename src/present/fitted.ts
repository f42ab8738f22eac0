/** Makes words smaller, as far as a room can still read them, where they do not stand in their box. */

/** The first is as they are; with the last they are as small as a room can read. */
const FITS = [1, 0.94, 0.88, 0.83];

/** Attach to words that are new in their box: it is read from its top. */
export function fromTop(words: HTMLElement): void {
  words.parentElement?.scrollTo(0, 0);
}

/**
 * Attach to the words; they shrink by `--fit` until the box around them need not be scrolled. Where even the smallest must be, the
 * box has `data-more`. `scale` only starts it anew; whoever reads stays where they are.
 */
export function fitted(scale: number): (words: HTMLElement) => () => void {
  return (words) => {
    const fit = (): void => {
      const box = words.parentElement;
      if (box === null || scale <= 0) return;
      const isFitting = FITS.some((share) => {
        words.style.setProperty('--fit', String(share));
        return box.scrollHeight <= box.clientHeight;
      });
      box.toggleAttribute('data-more', !isFitting);
    };
    fit();
    const observer = new ResizeObserver(fit);
    if (words.parentElement !== null) observer.observe(words.parentElement);
    // Another language has other words of another length.
    const reader = new MutationObserver(fit);
    reader.observe(words, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      reader.disconnect();
    };
  };
}
