import { describe, expect, it, test } from 'vitest';
import { drawingOf } from '../../../src/core/scene/drawing.ts';
import { drawArcs } from '../../../src/core/scene/drawing.links.ts';
import { palettes } from '../../../src/core/scene/palette.ts';
import type { Arc, Point, Rect, Scene } from '../../../src/core/scene/types.ts';
import { fc } from '../../support/laws.ts';
import { scene as file } from '../../scenes/links.ts';
import { arcsOfFile, sceneOfFile } from '../../scenes/support/render.ts';

const scene = sceneOfFile(file);
const inks = { palette: palettes.light, direction: 'horizontal' as const, of: () => '#000000' };

function boxOf(drawn: Scene, id: string): Rect {
  const mark = drawn.marks.find((each) => each.id === id);
  if (mark === undefined) throw new Error(`no mark of ${id}`);
  return { x: mark.x0, y: mark.y - mark.height / 2, width: mark.x1 - mark.x0, height: mark.height };
}

/** How far a point is from a box. */
function distance({ x, y }: Point, box: Rect): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

describe('the arcs of an open event', () => {
  const arcs = arcsOfFile(file);
  const own = boxOf(scene, 'strike');
  const to = (box: Rect): Arc[] => arcs.filter((arc) => distance(arc.to, box) < 9);

  it('are one for every link: two ways to marks, one to a count, one over each edge', () => {
    expect(arcs).toHaveLength(7);
  });

  it('begin beside the mark, not on it', () => {
    for (const { from } of arcs) {
      expect(distance(from, own)).toBeGreaterThan(3.5);
      expect(distance(from, own)).toBeLessThan(9);
    }
  });

  test.each([
    ['from its cause', 'wages', 'from'],
    ['to what it led to', 'talks', 'to'],
    ['from its reply', 'answer', 'from'],
    ['to what it is part of', 'campaign', 'to'],
  ] as const)('point %s', (_, id, head) => {
    expect(to(boxOf(scene, id)).map((arc) => arc.head)).toEqual([head]);
  });

  it('lead to the count that holds what has no mark', () => {
    expect(scene.marks.some(({ id }) => id === 's39')).toBe(false);
    const counts = scene.clusters.filter(({ bounds }) => to(bounds).length > 0);
    expect(counts).toHaveLength(1);
  });

  it('leave at the edge behind which the other one lies', () => {
    const { plot } = scene;
    expect(arcs.filter(({ leaves }) => leaves).map((arc) => [Math.round(arc.to.x), arc.head])).toEqual([
      [plot.x + 3, 'from'],
      [plot.x + plot.width - 3, 'to'],
    ]);
  });

  it('are none where the event is off the screen, or nothing is open', () => {
    expect(arcsOfFile({ ...file, selected: 'early' })).toEqual([]);
    expect(arcsOfFile({ ...file, selected: 'nobody' })).toEqual([]);
  });

  it('lie under every word, and under the marks', () => {
    const { primitives } = drawingOf(scene, palettes.light, { arcs });
    const drawn = drawArcs(arcs, inks).map((each) => JSON.stringify(each));
    const places = primitives.map((each) => drawn.includes(JSON.stringify(each)));
    const last = places.lastIndexOf(true);
    expect(places.filter(Boolean)).toHaveLength(14);
    expect(primitives.slice(0, last).some(({ kind }) => kind === 'text')).toBe(false);
  });
});

const point = fc.record({
  x: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
  y: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
});

test('no arc has a number that is none', () => {
  fc.assert(
    fc.property(point, point, fc.constantFrom('from' as const, 'to' as const), (from, to, head) => {
      const drawn = drawArcs([{ from, to, head, leaves: false }], inks);
      expect(JSON.stringify(drawn)).not.toMatch(/NaN|Infinity|null/);
    }),
  );
});
