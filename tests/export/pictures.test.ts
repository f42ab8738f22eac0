/** Pictures of whole documents: nothing cut off, every event told, no words under the cuts, and the same without ids. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readDocumentText } from '../../src/core/document/read.ts';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { approximateMeasure as measure } from '../../src/core/scene/approximate.ts';
import { turned } from '../../src/core/scene/turn.ts';
import type { Drawing, Primitive } from '../../src/core/scene/types.ts';
import { itemsOf } from '../../src/export/html/items.ts';
import { longPictureOf } from '../../src/export/longPicture.ts';
import { moved } from '../../src/export/moved.ts';
import { pictureOf } from '../../src/export/picture.ts';
import { svgOf } from '../../src/export/svg.ts';
import { drawingOfFile } from '../scenes/support/render.ts';
import { documentOf, event } from '../scenes/support/documents.ts';
import { ministry, ministryInEnglish } from '../scenes/support/ministry.ts';
import { scene as ministryScene } from '../scenes/ministry-1024.ts';

type Text = Extract<Primitive, { kind: 'text' }>;

function wordsIn({ primitives }: Drawing): Text[] {
  return primitives.filter((primitive) => primitive.kind === 'text');
}

function many(count: number): EventsDocument {
  const events = Array.from({ length: count }, (_, place) => event(String(1700 + place), `Event ${String(place)}`));
  return documentOf('Many', 'en', { events });
}

function read(name: string): EventsDocument {
  const { document } = readDocumentText(readFileSync(`data/${name}`, 'utf8'));
  if (document === null) throw new Error(`data/${name} cannot be read`);
  return document;
}

const sets: [string, EventsDocument][] = [
  ['no event', many(0)],
  ['one event', many(1)],
  ['fourteen events', ministry],
  ['fourteen events in English', ministryInEnglish],
  ['Apollo 11', read('apollo-11/timeline.json')],
  ['300 events', many(300)],
];

describe.each(sets)('the picture of %s', (_name, document) => {
  test.each([400, 960])('is %i wide, and no word begins or ends beyond it', (width) => {
    const drawing = pictureOf(document, { width, measure });
    expect(drawing.width).toBe(width);
    for (const { x, y, text, size, weight, anchor } of wordsIn(drawing)) {
      const wide = measure(text, size, weight);
      const left = x - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
      expect(left, text).toBeGreaterThanOrEqual(-1);
      expect(left + wide, text).toBeLessThanOrEqual(width + 1);
      expect(y).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('as a long picture tells every date and title in type for telephones, and is not cut through words', () => {
    const { drawing, cuts } = longPictureOf(document, { measure, most: 2000 });
    expect(drawing.width).toBe(1080);
    const words = wordsIn(drawing);
    expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(32);
    const told = words.map(({ text }) => text).join('').replaceAll(' ', '');
    for (const { title, date } of itemsOf(document, document.language)) {
      expect(told).toContain(title.replaceAll(' ', ''));
      expect(told).toContain(date.replaceAll(' ', ''));
    }
    for (const cut of cuts)
      expect(words.filter(({ y, size }) => y - size < cut && y + size / 4 > cut).map(({ text }) => text)).toEqual([]);
    const ends = [0, ...cuts, drawing.height];
    expect(Math.max(...cuts.map((cut, place) => cut - (ends[place] ?? 0)))).toBeLessThanOrEqual(2000);
  }); // prettier-ignore
});

it('a picture as narrow as a telephone runs down, a wide one to the right', () => {
  const isTall = (width: number): boolean => {
    const { height } = pictureOf(ministry, { width, measure });
    return height > width * 2;
  };
  expect([isTall(400), isTall(960)]).toEqual([true, false]);
});

it('a dark picture has dark ground', () => {
  expect(pictureOf(ministry, { width: 400, measure, isDark: true }).ground).toBe('#171614');
});

describe('an SVG without ids', () => {
  const drawing = drawingOfFile(ministryScene);
  const svg = svgOf(drawing, { hasIds: false });

  it('has none, and nothing that asks for one', () => {
    expect(svgOf(drawing)).toMatch(/ id="/);
    expect(svg).not.toMatch(/ id=|url\(/);
  });

  it('has as many tags closed as open', () => {
    expect(svg.match(/<(svg|g)\b/g)?.length).toBe(svg.match(/<\/(svg|g)>/g)?.length);
  });
});

describe('moved', () => {
  const box: Primitive = { kind: 'path', d: 'M0 0L10 0A2 3 0 0 1 12 2C1 2 3 4 5 6Z', fill: '#000000', strokeWidth: 1 };

  it('makes larger, then moves', () => {
    expect(moved(box, { scale: 2, x: 5, y: 7 })).toEqual({
      ...box,
      d: 'M5 7L25 7A4 6 0 0 1 29 11C7 11 11 15 15 19Z',
      strokeWidth: 2,
    });
  });

  it('changes nothing by one and nowhere, whatever a drawing holds', () => {
    for (const primitive of drawingOfFile(ministryScene).primitives)
      expect(moved(primitive, { scale: 1, x: 0, y: 0 })).toEqual(primitive);
  });

  it('goes with a turn', () => {
    for (const primitive of drawingOfFile(ministryScene).primitives) {
      const before = turned(moved(primitive, { scale: 2, x: 8, y: 16 }));
      expect(moved(turned(primitive), { scale: 2, x: 16, y: 8 }).kind).toBe(before.kind);
      if (primitive.kind === 'line') expect(moved(turned(primitive), { scale: 2, x: 16, y: 8 })).toEqual(before);
    }
  });
});
