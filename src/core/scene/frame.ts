/** A viewport made safe to compute with: where the plot lies along time, and the one multiply-add from time to x. */
import { DAY } from '../time/civil.ts';
import type { Extent, Instant } from '../time/types.ts';
import { hasColumn } from './lanes.ts';
import type { Prepared } from './prepare.ts';
import type { Viewport } from './types.ts';

export interface Frame {
  readonly start: Instant;
  readonly end: Instant;
  /** Pixels per millisecond. */
  readonly scale: number;
  readonly left: number;
  readonly right: number;
  /** Of all of the drawing, along time. */
  readonly width: number;
}

/** The widest that a drawing may be asked for. */
const WIDEST = 100_000;
/** Farther off than any time that has a name: some 300 billion years, in milliseconds. */
const FARTHEST = 1e22;

/** The frame of `viewport`: finite numbers whatever it holds, a plot of at least one pixel and a domain of at least a millisecond. */
export function frameOf(prepared: Prepared, { domain, width, height }: Viewport): Frame {
  const whole = safeWidth(prepared.options.metrics.direction === 'vertical' ? height : width);
  const left = plotLeft(prepared, whole);
  const { start, end } = safeDomain(domain, prepared.extent);
  return { start, end, scale: (whole - left) / (end - start), left, right: whole, width: whole };
}

/** A width that can be drawn: finite, from one pixel to the widest. */
export function safeWidth(width: number): number {
  return Math.min(WIDEST, Math.max(1, Number.isFinite(width) ? width : 1));
}

/** Where the plot begins, along time, in a drawing of `width` pixels along time. */
export function plotLeft(
  prepared: Pick<Prepared, 'lanes' | 'options'> & { readonly head?: number },
  width: number,
): number {
  const { direction } = prepared.options.metrics;
  if (direction === 'vertical') return Math.min(prepared.head ?? 0, Math.max(0, width - 1));
  return hasColumn(prepared) ? Math.min(prepared.options.metrics.laneColumn, Math.max(0, width - 1)) : 0;
}

function near(instant: Instant): Instant {
  return Number.isFinite(instant) ? Math.min(FARTHEST, Math.max(-FARTHEST, instant)) : instant;
}

/** `domain`, or a day around its one finite side, or `fallback` where it has none; finite and not empty. */
export function safeDomain(domain: Extent, fallback: Extent): Extent {
  const [start, end] = [near(domain.start), near(domain.end)];
  const isWhole = Number.isFinite(start) && Number.isFinite(end) && end > start;
  if (isWhole) return wideEnough(start, end);
  const anchor = [start, end].find(Number.isFinite);
  if (anchor === undefined) return wideEnough(fallback.start, fallback.end);
  return wideEnough(anchor - DAY / 2, anchor + DAY / 2);
}

function wideEnough(start: Instant, end: Instant): Extent {
  return { start, end: Math.max(end, start + leastSpan(Math.max(Math.abs(start), Math.abs(end)))) };
}

/** Milliseconds. Far from 1970 a float holds none; a domain is never so short that its two ends could not be told apart. */
export function leastSpan(instant: Instant): number {
  return Math.max(1e-3, Math.abs(instant) * 1e-12);
}

/** The x of an instant. */
export function xOf({ start, scale, left }: Frame, instant: Instant): number {
  return left + (instant - start) * scale;
}
