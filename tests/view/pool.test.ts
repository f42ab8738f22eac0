import { describe, expect, it } from 'vitest';
import type { Cluster, Mark, Scene } from '../../src/core/scene/types.ts';
import { parseEdtf } from '../../src/core/time/edtf.ts';
import { extentOf } from '../../src/core/time/extent.ts';
import type { Entry } from '../../src/view/entries.ts';
import { poolOf, type MarkButton } from '../../src/view/pool.ts';
import { WORDS } from '../../src/view/words/words.ts';

function mark(id: string, x0: number, x1: number, more: Partial<Mark> = {}): Mark {
  return {
    id,
    index: id.charCodeAt(0) - 97,
    lane: 0,
    row: 0,
    shape: 'dot',
    x0,
    x1,
    y: 50,
    height: 12,
    label: null,
    ...more,
  } as Mark;
}

function scene(marks: readonly Mark[], clusters: readonly Cluster[] = []): Scene {
  const metrics = { direction: 'horizontal' };
  return { plot: { x: 100, y: 0, width: 800, height: 200 }, metrics, marks, clusters } as unknown as Scene;
}

function entry(id: string, position: number): Entry {
  const event = { id, when: '2019-07-16', title: id, evidence: [] };
  const value = parseEdtf('2019-07-16');
  return {
    id,
    event,
    index: position - 1,
    language: 'en',
    value,
    when: '16 July 2019',
    datetime: '2019-07-16',
    title: id,
    lane: null,
    status: 'happened',
    position,
  };
}

const words = WORDS.en;
const view = extentOf(parseEdtf('2019-07'));

/** Events are numbered by their names here: `a` is 0, `b` is 1. */
function buttons(
  drawn: Scene,
  list: readonly Entry[],
  focusedId: string | null = null,
  holder: Cluster | null = null,
): MarkButton[] {
  const entry = list.find(({ id }) => id === focusedId);
  const entries = { length: list.length, of: (index: number) => list.find((one) => one.index === index) };
  const linkCount = (index: number): number => (list.find((one) => one.index === index)?.event.links ?? []).length;
  return poolOf({
    scene: drawn,
    view,
    entries,
    words,
    linkCount,
    focused: entry === undefined ? null : { entry, holder },
  });
}

describe('the buttons over the marks', () => {
  it('are named by date, title and place in the order', () => {
    const [button] = buttons(scene([mark('a', 200, 212)]), [entry('a', 1), entry('b', 2)]);
    expect(button?.name).toBe('16 July 2019: a, 1 of 2');
  });

  it('say their lane and how many events they are linked to', () => {
    const one = entry('a', 1);
    const linked = { ...one, lane: 'Wages', event: { ...one.event, links: [{ to: 'b' }, { to: 'c' }] } };
    const [button] = buttons(scene([mark('a', 200, 212)]), [linked]);
    expect(button?.name).toBe('16 July 2019: a, 1 of 1, lane Wages, linked to 2 events');
  });

  it('are at least 24 pixels, around the middle of a small mark', () => {
    const [button] = buttons(scene([mark('a', 200, 212)]), [entry('a', 1)]);
    expect(button).toMatchObject({ x: 194, y: 38, width: 24, height: 24 });
  });

  it('cover the label too', () => {
    const label = {
      lines: [],
      date: null,
      bounds: { x: 220, y: 40, width: 100, height: 40 },
    } as unknown as Mark['label'];
    const [button] = buttons(scene([mark('a', 200, 212, { label })]), [entry('a', 1)]);
    expect(button).toMatchObject({ x: 200, y: 40, width: 120, height: 40 });
  });

  it('stay inside the plot', () => {
    const [button] = buttons(scene([mark('a', 40, 1200)]), [entry('a', 1)]);
    expect(button).toMatchObject({ x: 100, width: 800 });
  });

  it('come in the order of time, whatever the order of the marks', () => {
    const pool = buttons(scene([mark('b', 300, 312), mark('a', 200, 212)]), [entry('a', 1), entry('b', 2)]);
    expect(pool.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keep one for the focused event when its mark has left the screen', () => {
    const entries = [entry('a', 1), entry('b', 2)];
    expect(buttons(scene([mark('a', 200, 212)]), entries)).toHaveLength(1);
    expect(buttons(scene([mark('a', 200, 212)]), entries, 'b').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('open a count', () => {
    const extent = { start: 0, end: 1 };
    const bounds = { x: 300, y: 40, width: 30, height: 24 };
    const cluster: Cluster = { lane: 2, x: 300, y: 50, count: 12, text: '+12', members: [4, 5], extent, bounds };
    const [button] = buttons(scene([], [cluster]), []);
    expect(button?.cluster).toBe(cluster);
    expect(button?.name).toContain('12 more events');
  });

  it('keep the focused event where it went: in the count that holds it, or at the edge that it left by', () => {
    const bounds = { x: 300, y: 40, width: 30, height: 24 };
    const extent = { start: 0, end: 1 };
    const cluster: Cluster = { lane: 0, x: 300, y: 50, count: 2, text: '+2', members: [1], extent, bounds };
    expect(buttons(scene([], [cluster]), [entry('a', 1), entry('b', 2)], 'b', cluster)[0]).toMatchObject(bounds);
    const early = { ...entry('e', 1), value: parseEdtf('2018') };
    const late = { ...entry('l', 1), value: parseEdtf('2020') };
    expect(buttons(scene([]), [early], 'e')[0]).toMatchObject({ x: 100 });
    expect(buttons(scene([]), [late], 'l')[0]).toMatchObject({ x: 876 });
  });
});

it('gives buttons to no more marks than a page can bear: first to those with words, and to the one in the focus', () => {
  const bounds = { x: 0, y: 0, width: 60, height: 16 };
  const marks = Array.from({ length: 500 }, (_, index) =>
    mark(`m${String(index)}`, 100 + index, 104 + index, {
      index,
      label: (index % 5 === 0 ? { bounds } : null) as Mark['label'],
    }),
  );
  const list = marks.map(({ id, index }) => ({ ...entry(id, index + 1), index }));
  const made = buttons(scene(marks), list, 'm499');
  const ids = new Set(made.map(({ id }) => id));
  expect(made).toHaveLength(200);
  expect(marks.filter(({ label }) => label !== null).every(({ id }) => ids.has(id))).toBe(true);
  expect(ids).toContain('m499');
});
