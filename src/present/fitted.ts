/** Makes words smaller, as far as a room can still read them, where they do not stand in their box. */

/** The first is as they are; with the last they are as small as a room can read. */
const FITS = [1, 0.94, 0.88, 0.83];

/** Attach to the words; they shrink by `--fit` until the box around them need not be scrolled. `scale` only starts it anew. */
export function fitted(scale: number): (words: HTMLElement) => () => void {
  return (words) => {
    const fit = (): void => {
      const box = words.parentElement;
      if (box === null || scale <= 0) return;
      for (const share of FITS) {
        words.style.setProperty('--fit', String(share));
        if (box.scrollHeight <= box.clientHeight) return;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    if (words.parentElement !== null) observer.observe(words.parentElement);
    return () => observer.disconnect();
  };
}
