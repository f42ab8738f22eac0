/** Holds our SVG in the browser against another renderer of SVG (Skia, by which the command line makes PNG): one file, one look. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { rasterize } from '../../src/cli/raster.ts';
import type { Drawing } from '../../src/core/scene/types.ts';
import { svgOf } from '../../src/export/svg.ts';
import { scene as everyTime } from '../scenes/every-time.ts';
import { scene as folded } from '../scenes/folded.ts';
import { scene as lanes } from '../scenes/lane-shapes.ts';
import { scene as links } from '../scenes/links.ts';
import { scene as dark } from '../scenes/ministry-1440-dark.ts';
import { scene as down } from '../scenes/vertical-390.ts';
import { drawingOfFile } from '../scenes/support/render.ts';

/** Share of pixels that may differ: of marks the edges alone; of words the glyphs too, since each renderer takes its own font. */
const MOST = { marks: 0.0005, words: 0.03 };

function withoutWords(drawing: Drawing): Drawing {
  return { ...drawing, primitives: drawing.primitives.filter(({ kind }) => kind !== 'text') };
}

async function inBrowser(page: Page, drawing: Drawing): Promise<PNG> {
  const [width, height] = [Math.ceil(drawing.width), Math.ceil(drawing.height)];
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svgOf(drawing)}`);
  return PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, width, height } }));
}

async function elsewhere(drawing: Drawing): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await rasterize(svgOf(drawing), { width: Math.ceil(drawing.width) })));
}

async function difference(page: Page, a: Drawing, b: Drawing = a): Promise<number> {
  const [one, other] = [await inBrowser(page, a), await elsewhere(b)];
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  return (
    pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.2 }) / (one.width * one.height)
  );
}

for (const file of [everyTime, folded, lanes, links, dark, down])
  test(`another renderer draws the same of "${file.title}"`, async ({ page }) => {
    const drawing = drawingOfFile(file);
    const found = [await difference(page, withoutWords(drawing)), await difference(page, drawing)];
    expect(found[0]).toBeLessThan(MOST.marks);
    expect(found[1]).toBeLessThan(MOST.words);
  });

test('a renderer that leaves out a kind of mark is told apart', async ({ page }) => {
  const drawing = withoutWords(drawingOfFile(everyTime));
  const without = { ...drawing, primitives: drawing.primitives.filter(({ kind }) => kind !== 'path') };
  expect(await difference(page, drawing, without)).toBeGreaterThan(MOST.marks);
});
