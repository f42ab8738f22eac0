import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Extent } from '../../src/core/time/types.ts';
import { cameraOn, type Camera } from '../../src/view/camera.ts';

const from: Extent = { start: 0, end: 100 };
const to: Extent = { start: 200, end: 260 };

let view: Extent;
let moves: Extent[];
let rests: number;
let camera: Camera;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  [view, moves, rests] = [from, [], 0];
  camera = cameraOn({
    get view() {
      return view;
    },
    move: (domain) => {
      view = domain;
      moves.push(domain);
    },
    rest: () => {
      rests += 1;
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the camera', () => {
  it('jumps at once, and rests when nothing has moved for a while', () => {
    camera.jump(to);
    expect(view).toBe(to);
    camera.jump(from);
    expect(rests).toBe(0);
    vi.advanceTimersByTime(500);
    expect(rests).toBe(1);
  });

  it('glides through views in between, ends exactly there, and rests once', () => {
    camera.glide(to);
    vi.advanceTimersByTime(1000);
    expect(moves.length).toBeGreaterThan(3);
    expect(view).toBe(to);
    expect(rests).toBe(1);
    expect(moves.every(({ start, end }) => start < end)).toBe(true);
  });

  it('knows where it is going, so that two presses add up', () => {
    camera.glide(to);
    vi.advanceTimersByTime(50);
    expect(camera.target).toBe(to);
    camera.glide(from);
    expect(camera.target).toBe(from);
    vi.advanceTimersByTime(1000);
    expect(view).toBe(from);
    expect(rests).toBe(1);
  });

  it('is taken over by a gesture in the middle of a glide', () => {
    camera.glide(to);
    vi.advanceTimersByTime(50);
    const hand = { start: 5, end: 6 };
    camera.jump(hand);
    vi.advanceTimersByTime(1000);
    expect(view).toBe(hand);
    expect(rests).toBe(1);
  });

  it('does nothing after it was stopped', () => {
    camera.jump(to);
    camera.stop();
    vi.advanceTimersByTime(1000);
    expect(rests).toBe(0);
  });
});
