/** Turns what pointers do on the overview's strip into records, and says what becomes of the window. */
import { OVERVIEW_IDLE, overviewGesture } from '../core/interact/overview.ts';
import type { OverviewInput, OverviewPart, OverviewStage } from '../core/interact/overview.ts';

export interface OverviewPointer {
  /** Brings back the window as it was before the drag; false where nothing is dragged. */
  cancel: () => boolean;
  stop: () => void;
}

const PARTS: readonly string[] = ['start', 'window', 'end'] satisfies readonly OverviewPart[];

function isPart(name: string | undefined): name is OverviewPart {
  return name !== undefined && PARTS.includes(name);
}

/** What was pressed: the element, or one around it, names its part in `data-part`. */
function partOf(target: EventTarget | null): OverviewPart | 'strip' {
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-part]')?.dataset['part'] : undefined;
  return isPart(name) ? name : 'strip';
}

/** Listens on `strip`, from whose left edge x counts. The wheel is left to the page. */
export function overviewPointer(
  strip: HTMLElement,
  stageNow: () => OverviewStage,
  onWindow: (window: OverviewStage['window'], isFinal: boolean) => void,
): OverviewPointer {
  let state = OVERVIEW_IDLE;
  const listening = new AbortController();
  const options = { signal: listening.signal };
  const xOf = (event: PointerEvent): number => event.clientX - strip.getBoundingClientRect().left;

  const feed = (input: OverviewInput): void => {
    const step = overviewGesture(state, input, stageNow());
    state = step.state;
    if (step.window !== null) onWindow(step.window, step.isFinal);
  };

  const cancel = (): boolean => {
    const isDragging = state.kind === 'dragging';
    feed({ type: 'cancel' });
    return isDragging;
  };

  const onDown = (event: PointerEvent): void => {
    const { pointerId: pointer, pointerType, button, shiftKey: shift } = event;
    const device = pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse';
    feed({ type: 'down', pointer, x: xOf(event), device, button, part: partOf(event.target), shift });
  };

  const onMove = (event: PointerEvent): void => {
    // The button was let go where we could not see it: outside, before the strip kept the pointer.
    if (event.pointerType === 'mouse' && event.buttons === 0 && state.kind !== 'idle') cancel();
    feed({ type: 'move', pointer: event.pointerId, x: xOf(event) });
    const isOurs = state.kind === 'dragging' && state.pointer === event.pointerId;
    if (isOurs && !strip.hasPointerCapture(event.pointerId)) strip.setPointerCapture(event.pointerId);
  };

  strip.addEventListener('pointerdown', onDown, options);
  strip.addEventListener('pointermove', onMove, options);
  strip.addEventListener(
    'pointerup',
    (event) => feed({ type: 'up', pointer: event.pointerId, x: xOf(event) }),
    options,
  );
  strip.addEventListener('pointercancel', cancel, options);
  return { cancel, stop: () => listening.abort() };
}
