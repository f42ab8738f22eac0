/** The screen of a talk: full, awake, and not scrolled. */

/** True where this document may fill the screen. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled;
}

/** Fills the screen with `element`, or goes back. False where the browser does not allow it. */
export async function toggleFullScreen(element: Element): Promise<boolean> {
  try {
    if (document.fullscreenElement !== null) {
      await document.exitFullscreen();
      return true;
    }
    await element.requestFullscreen({ navigationUI: 'hide' });
    // Escape is a key of the talk; held down it still ends the full screen.
    await (navigator as { keyboard?: { lock?: (keys: readonly string[]) => Promise<void> } }).keyboard?.lock?.([
      'Escape',
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Keeps the screen from going dark until the function that comes back is called; the browser may refuse, and nothing is lost. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      const given = await navigator.wakeLock.request('screen');
      if (isOver) await given.release();
      else lock = given;
    } catch {
      // A battery that is low, or a page that may not.
    }
  };
  const again = (): void => void ask();
  document.addEventListener('visibilitychange', again);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}

/** Keeps the page below from scrolling until the function that comes back is called. */
export function holdPage(): () => void {
  const { style } = document.documentElement;
  const before = style.overflow;
  style.overflow = 'hidden';
  return () => (style.overflow = before);
}
