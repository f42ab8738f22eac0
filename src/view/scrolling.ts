/** Moves the view over time by scrolling the page: the camera of a drawing in which time runs down. */
import { spanWithin, type Limits } from '../core/interact/limits.ts';
import { heldOffset, instantAt, isWorn, offsetOf, stripOf, viewAt } from '../core/interact/scroll.ts';
import type { Strip, StripStage } from '../core/interact/scroll.ts';
import type { Extent } from '../core/time/types.ts';
import { DURATION, eased, prefersStillness, REST, type Camera } from './camera.ts';

/** What the camera moves; all in drawn time. */
export interface ScrollStage extends StripStage {
  readonly view: Extent;
  readonly limits: Limits;
  /** Height of the band over the plot. */
  readonly head: number;
  move: (domain: Extent) => void;
  rest: () => void;
}

export interface ScrollCamera extends Camera {
  /** Shows what the stage says, without a movement: at the beginning, and after the page asked for another view. */
  settle: () => void;
  /** Zooms around a place: pixels from the top of the window. */
  zoom: (factor: number, y: number) => void;
  /** Moves what is drawn by some pixels, as a mouse drags it. */
  drag: (pixels: number) => void;
  /** How far the drawing is scrolled into its surface, in pixels. */
  readonly offset: number;
}

/** A change of less is the rounding of the browser. */
const ROUNDING = 1;
const SAME_SCALE = 1e-4;
const SLACK = 4;

/** The camera of one surface, which takes the height of the strip. Listens to the scrolling of the page until `stop`. */
export function scrollCameraOn(surface: HTMLElement, stage: ScrollStage): ScrollCamera {
  let strip: Strip | null = null;
  let offset = 0;
  let target: Extent | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const top = (): number => surface.getBoundingClientRect().top;

  /** The strip with the page scrolled so that the drawing stands at `at`; what the browser makes of it is what counts. */
  const lay = (next: Strip, at: number): void => {
    strip = next;
    surface.style.height = `${String(Math.ceil(next.length + stage.head))}px`;
    const missing = at + top();
    // Over the drawing there is the head of the page; it need not leave for what is seen anyway.
    if (Math.abs(missing) >= ROUNDING && !(Math.abs(at) < ROUNDING && top() >= 0)) scrollBy(0, missing);
    offset = heldOffset(next, -top(), stage.room);
  };

  const rest = (): void => {
    target = null;
    if (strip !== null && isWorn(strip, offset, stage)) {
      const start = instantAt(strip, offset);
      const next = stripOf(stage.view, stage);
      lay(next, offsetOf(next, start));
    }
    stage.rest();
  };

  const settleSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };

  const show = (next: Strip, at: number): void => {
    lay(next, at);
    stage.move(viewAt(next, offset, stage.room));
  };

  const halt = (): void => {
    cancelAnimationFrame(frame);
    target = null;
  };

  const jump = (to: Extent): void => {
    halt();
    const next = stripOf(to, stage);
    show(next, heldOffset(next, offsetOf(next, to.start), stage.room));
    settleSoon();
  };

  const glide = (to: Extent): void => {
    const from = strip;
    if (from === null || prefersStillness()) {
      jump(to);
      return;
    }
    halt();
    clearTimeout(timer);
    target = to;
    const last = stripOf(to, stage);
    const middle = (to.start + to.end) / 2;
    const began = performance.now();
    // The middle of what will be seen goes straight to its place, while the scale changes evenly.
    const ends = [
      offsetOf(from, middle) + top(),
      offsetOf(last, middle) - heldOffset(last, offsetOf(last, to.start), stage.room),
    ];
    const step = (now: number): void => {
      const share = eased(Math.min(1, Math.max(0, (now - began) / DURATION)));
      const [first = 0, second = 0] = ends;
      const scale = from.scale * (last.scale / from.scale) ** share;
      const place = first + (second - first) * share;
      const start = middle - place / scale;
      const next = share === 1 ? last : stripOf({ start, end: start + stage.room / scale }, stage);
      show(next, offsetOf(next, middle) - place);
      if (share < 1) frame = requestAnimationFrame(step);
      else rest();
    };
    frame = requestAnimationFrame(step);
  };

  const zoom = (factor: number, y: number): void => {
    if (strip === null) return;
    halt();
    const instant = instantAt(strip, y - top() - stage.head);
    const span = spanWithin(stage.room / strip.scale / factor, instant, stage.limits);
    const start = instant - (y - stage.head) * (span / stage.room);
    const next = stripOf({ start, end: start + span }, stage);
    show(next, offsetOf(next, instant) - (y - stage.head));
    settleSoon();
  };

  const onscroll = (): void => {
    if (strip === null) return;
    const now = heldOffset(strip, -top(), stage.room);
    if (Math.abs(now - offset) < ROUNDING) return;
    halt();
    offset = now;
    stage.move(viewAt(strip, offset, stage.room));
    settleSoon();
  };
  addEventListener('scroll', onscroll, { passive: true });

  return {
    jump,
    glide,
    zoom,
    drag: (pixels) => scrollBy(0, -pixels),
    settle: () => {
      const next = stripOf(stage.view, stage);
      const at = heldOffset(next, offsetOf(next, stage.view.start), stage.room);
      const isSame =
        strip !== null &&
        Math.abs(strip.scale / next.scale - 1) < SAME_SCALE &&
        Math.abs(strip.length - next.length) < ROUNDING &&
        Math.abs(at - offset) < ROUNDING;
      if (isSame) return;
      lay(next, at);
      const seen = viewAt(next, offset, stage.room);
      // What was asked for does not lie on any strip: what there is of it counts.
      if (Math.abs(seen.start - stage.view.start) * next.scale > SLACK) show(next, at);
    },
    stop: () => {
      halt();
      clearTimeout(timer);
      removeEventListener('scroll', onscroll);
      surface.style.height = '';
    },
    get target(): Extent {
      return target ?? stage.view;
    },
    get offset(): number {
      return offset;
    },
  };
}
