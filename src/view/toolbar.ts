/** A toolbar for keys (ARIA Authoring Practices): one of its buttons is in the tab order, arrows, Home and End go to the others. */

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Attach to the element around the buttons; buttons may come and go. What comes back ends it. */
export function toolbar(bar: HTMLElement): () => void {
  let current: Element | null = null;

  const buttons = (): HTMLElement[] => [...bar.querySelectorAll<HTMLElement>('button')];

  const place = (): void => {
    const all = buttons();
    const stop = all.find((button) => button === current) ?? all[0];
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  };

  const onfocusin = ({ target }: FocusEvent): void => {
    current = target instanceof Element ? target.closest('button') : null;
    place();
  };

  const onkeydown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const all = buttons();
    // Inside a component the document's own active element is the component as a whole.
    const root = bar.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
    const at = all.findIndex((button) => button === focused);
    if (at < 0) return;
    event.preventDefault();
    all[step(at, all.length)]?.focus();
  };

  const observer = new MutationObserver(place);
  observer.observe(bar, { childList: true, subtree: true });
  bar.addEventListener('focusin', onfocusin);
  bar.addEventListener('keydown', onkeydown);
  place();
  return () => {
    observer.disconnect();
    bar.removeEventListener('focusin', onfocusin);
    bar.removeEventListener('keydown', onkeydown);
  };
}
