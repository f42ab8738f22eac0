/** Says once to the browser's tools and the benchmark that the first picture is on the screen: two frames after it was painted. */
export function drawnOnce(): () => void {
  let isDrawn = false;
  return () => {
    if (isDrawn) return;
    isDrawn = true;
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('dateline:drawn')));
  };
}
