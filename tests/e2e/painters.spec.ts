/** Holds the canvas picture against the SVG picture: the same drawing, two painters, one look. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { build } from 'vite';
import { svgOf } from '../../src/export/svg.ts';
import type { Drawing } from '../../src/core/scene/types.ts';
import { scene as dense } from '../scenes/dense.ts';
import { scene as everyTime } from '../scenes/every-time.ts';
import { scene as dark } from '../scenes/ministry-1440-dark.ts';
import { scene as narrow } from '../scenes/ministry-390.ts';
import { scene as down } from '../scenes/vertical-390-english.ts';
import { drawingOfFile } from '../scenes/support/render.ts';

/** Share of pixels that may differ: the two painters round the edges of glyphs and dashes in their own ways. */
const MOST = 0.001;

/** The canvas painter as one classic script that leaves `painter` behind. */
async function bundlePainter(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'src/view/paint.ts', formats: ['iife'], name: 'painter' } },
  });
  const chunk = [result].flat().flatMap((each) => ('output' in each ? each.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('vite gave no bundle of src/view/paint.ts');
  return chunk.code;
}

async function shoot(page: Page, drawing: Drawing): Promise<PNG> {
  const clip = { x: 0, y: 0, width: Math.ceil(drawing.width), height: Math.ceil(drawing.height) };
  await page.setViewportSize({ width: clip.width, height: clip.height });
  return PNG.sync.read(await page.screenshot({ clip }));
}

async function svgPicture(page: Page, drawing: Drawing): Promise<PNG> {
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svgOf(drawing)}`);
  return shoot(page, drawing);
}

/** `parts`: painted in so many bands, one after the other. */
async function canvasPicture(
  page: Page,
  { drawing, script, parts = 0 }: { drawing: Drawing; script: string; parts?: number },
): Promise<PNG> {
  const { width, height } = drawing;
  const size = `width="${String(Math.ceil(width))}" height="${String(Math.ceil(height))}"`;
  await page.setContent(`<style>body { margin: 0 } canvas { display: block }</style><canvas ${size}></canvas>`);
  await page.addScriptTag({ content: script });
  const bands = Array.from({ length: parts }, (_, part) => ({ top: (part * height) / parts, height: height / parts }));
  await page.evaluate(
    ({ given, each }) => {
      const context = document.querySelector('canvas')?.getContext('2d');
      const painter = Reflect.get(globalThis, 'painter') as { paint: (...args: unknown[]) => void };
      for (const band of each) painter.paint(context, given, 1, band);
    },
    { given: drawing, each: parts === 0 ? [undefined] : bands },
  );
  return shoot(page, drawing);
}

/** Share of the pixels that differ visibly. */
function difference(a: PNG, b: PNG): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.15 }) / (a.width * a.height);
}

test.describe('the canvas and the SVG painter', () => {
  let script = '';

  test.beforeAll(async () => {
    script = await bundlePainter();
  });

  test('paint the same in bands as at once', async ({ page }) => {
    for (const file of [everyTime, dense]) {
      const drawing = drawingOfFile(file);
      const [whole, parted] = [
        await canvasPicture(page, { drawing, script }),
        await canvasPicture(page, { drawing, script, parts: 7 }),
      ];
      // A band may end within a pixel.
      expect(difference(whole, parted)).toBeLessThan(MOST / 4);
    }
  });

  for (const file of [everyTime, dark, narrow, dense, down]) {
    test(`agree on "${file.title}"`, async ({ page }) => {
      const drawing = drawingOfFile(file);
      const [svg, canvas] = [await svgPicture(page, drawing), await canvasPicture(page, { drawing, script })];
      expect(difference(svg, canvas)).toBeLessThan(MOST);
    });
  }

  test('are told apart when one of them leaves a mark out, or moves the words by two pixels', async ({ page }) => {
    const drawing = drawingOfFile(everyTime);
    const svg = await svgPicture(page, drawing);
    const without = { ...drawing, primitives: drawing.primitives.filter(({ kind }) => kind !== 'fade') };
    const moved = {
      ...drawing,
      primitives: drawing.primitives.map((each) => (each.kind === 'text' ? { ...each, x: each.x + 2 } : each)),
    };
    expect(difference(svg, await canvasPicture(page, { drawing: without, script }))).toBeGreaterThan(MOST);
    expect(difference(svg, await canvasPicture(page, { drawing: moved, script }))).toBeGreaterThan(MOST);
  });
});
