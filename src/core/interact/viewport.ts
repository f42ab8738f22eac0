/** Arithmetic on the stretch of time that is on the screen: zoom, pan, fit, the way from one view to another. */
import type { Extent, Instant } from '../time/types.ts';
import { finiteOf, hullOf, middleOf, spanOf, spanWithin, within } from './limits.ts';
import type { Limits } from './limits.ts';

/** Where time is drawn: left edge and width, in CSS pixels. */
export interface Plot {
  readonly x: number;
  readonly width: number;
}

/** A zoom: by `factor` (2 shows half as much time), around the instant `at`. */
export interface Zoom {
  readonly factor: number;
  readonly at: Instant;
}

/** At most this part of the screen stays free on each side of what is fitted. */
const WIDEST_PADDING = 0.45;
/** What is brought to the screen keeps this part of it free at the side. */
const MARGIN = 0.1;
const FARTHEST_PIXEL = 1e7;
/** How much the way zooms out to go far: the square root of 2, the value that readers preferred in the paper. */
const RHO = Math.SQRT2;
/** Middles nearer than this part of the smaller span are one place: the way is a zoom alone. */
const SAME_PLACE = 1e-6;

/** Zooms so that `zoom.at` stays at its pixel, as far as the limits let it. */
export function zoomAt(domain: Extent, { factor, at }: Zoom, limits: Limits): Extent {
  if (!(factor > 0) || !isFinite(factor) || !isFinite(at)) return within(domain, limits);
  const span = spanWithin(spanOf(domain) / factor, at, limits);
  const share = spanOf(domain) > 0 ? (at - domain.start) / spanOf(domain) : 0.5;
  const start = at - share * span;
  return within({ start, end: start + span }, limits);
}

/** Pans by a part of the screen: 1 shows the time right after this one, -0.5 goes back by half a screen. */
export function panBy(domain: Extent, screens: number, limits: Limits): Extent {
  const shift = isFinite(screens) ? screens * spanOf(domain) : 0;
  return within({ start: domain.start + shift, end: domain.end + shift }, limits);
}

/** An extent with `padding` (a part of the screen, 0 to 0.45) free on each side. An open side is drawn in to the other one. */
export function fit(extent: Extent, padding: number, limits: Limits): Extent {
  const whole = finiteOf(extent) ?? limits.bounds;
  const free = Math.min(Math.max(padding, 0), WIDEST_PADDING);
  const middle = middleOf(whole);
  const span = spanWithin(spanOf(whole) / (1 - 2 * free), middle, limits);
  return within(around(middle, span), limits);
}

/** All extents with `padding` free on each side; open sides do not count. */
export function fitAll(extents: readonly Extent[], padding: number, limits: Limits): Extent {
  return fit(hullOf(extents), padding, limits);
}

/** The domain moved no more than needed to show `extent`; what is longer than the screen and partly seen may stay as it is. */
export function reveal(domain: Extent, extent: Extent, limits: Limits): Extent {
  const wanted = finiteOf(extent);
  if (wanted === null) return domain;
  const margin = MARGIN * spanOf(domain);
  if (spanOf(wanted) > spanOf(domain) - 2 * margin) {
    const isSeen = wanted.start < domain.end && wanted.end > domain.start;
    return isSeen ? domain : fit(wanted, MARGIN, limits);
  }
  const back = Math.min(0, wanted.start - margin - domain.start);
  const ahead = Math.max(0, wanted.end + margin - domain.end);
  const shift = back < 0 ? back : ahead;
  return shift === 0 ? domain : within({ start: domain.start + shift, end: domain.end + shift }, limits);
}

/** Pixel of an instant; far off the screen it stops at a finite one. */
export function xOf(domain: Extent, plot: Plot, instant: Instant): number {
  const x = plot.x + ((instant - domain.start) / spanOf(domain)) * plot.width;
  return Number.isNaN(x) ? plot.x : Math.min(Math.max(x, -FARTHEST_PIXEL), FARTHEST_PIXEL);
}

/** Instant at a pixel; the middle of the domain where the plot has no width. */
export function timeOf(domain: Extent, plot: Plot, x: number): Instant {
  const share = plot.width > 0 && isFinite(x) ? (x - plot.x) / plot.width : 0.5;
  return domain.start + share * spanOf(domain);
}

/**
 * The view at `t` (0 is `from`, 1 is `to`, clamped). Both must be finite and not empty.
 * Source: Jarke J. van Wijk and Wim A. A. Nuij, "Smooth and efficient zooming and panning", InfoVis 2003, in one dimension;
 * with asinh in place of ln(sqrt(b² + 1) - b), which loses all digits on long ways.
 */
export function interpolate(from: Extent, to: Extent, t: number): Extent {
  if (!(t > 0)) return from;
  if (t >= 1) return to;
  const [w0, w1] = [spanOf(from), spanOf(to)];
  const distance = middleOf(to) - middleOf(from);
  if (Math.abs(distance) < SAME_PLACE * Math.min(w0, w1)) {
    const span = w0 * (w1 / w0) ** t;
    return around(middleOf(from) + distance * shareOfZoom([w0, w1], span), span);
  }
  const far = Math.abs(distance);
  const r0 = -Math.asinh((w1 * w1 - w0 * w0 + RHO ** 4 * far * far) / (2 * w0 * RHO ** 2 * far));
  const r1 = -Math.asinh((w1 * w1 - w0 * w0 - RHO ** 4 * far * far) / (2 * w1 * RHO ** 2 * far));
  const r = r0 + t * (r1 - r0);
  // cosh(r0)·tanh(r) - sinh(r0), as one sinh of a difference: the two terms alone would cancel each other.
  const moved = (w0 * Math.sinh(r - r0)) / (RHO ** 2 * Math.cosh(r));
  const span = (w0 * Math.cosh(r0)) / Math.cosh(r);
  return around(middleOf(from) + Math.sign(distance) * Math.min(moved, far), span);
}

/** How much of a zoom without a pan is done when the span is `span`: so the instant at rest stays at its pixel. */
function shareOfZoom([w0, w1]: readonly [number, number], span: number): number {
  return w0 === w1 ? 1 : (w0 - span) / (w0 - w1);
}

function around(middle: number, span: number): Extent {
  return { start: middle - span / 2, end: middle + span / 2 };
}
