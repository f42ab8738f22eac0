/** Every scene file against its picture: `vitest run -u` writes a picture anew after a change that was wanted. */
import { describe, expect, it, test } from 'vitest';
import { svgOf } from '../../src/export/svg.ts';
import { axisDrawingOf, drawingOf } from '../../src/core/scene/drawing.ts';
import { palettes } from '../../src/core/scene/palette.ts';
import { drawingOfFile, sceneOfFile } from './support/render.ts';
import type { SceneFile } from './support/types.ts';

const files = import.meta.glob<SceneFile>(['./*.ts', '!./*.test.ts', '!./index.ts'], { eager: true, import: 'scene' });
const scenes = Object.entries(files).map(([path, scene]) => [path.replace(/^\.\/|\.ts$/g, ''), scene] as const);

describe('scenes', () => {
  test.each(scenes)('%s looks as it did', async (name, scene) => {
    const svg = svgOf(drawingOfFile(scene), { title: scene.title, language: scene.language });
    await expect(svg).toMatchFileSnapshot(`./${name}.svg`);
  });

  it('are there', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(18);
  });

  test.each(scenes)('%s shows no number that is none, and no label that overlaps another', (_, scene) => {
    const { marks } = sceneOfFile(scene);
    const boxes = marks.flatMap(({ label }) => (label === null ? [] : [label.bounds]));
    const meets = boxes.flatMap((a, place) =>
      boxes
        .slice(place + 1)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
    );
    expect(meets).toEqual([]);
  });
});

const across = scenes.filter(([, scene]) => sceneOfFile(scene).metrics.direction === 'horizontal');

test.each(across)('the axis of %s, drawn alone, has all that stands below the lanes', (_, file) => {
  const scene = sceneOfFile(file);
  const alone = axisDrawingOf(scene, palettes.light).primitives.map((each) => JSON.stringify(each));
  const below = drawingOf(scene, palettes.light).primitives.filter(
    (each) => (each.kind === 'text' && each.y > scene.axis.y) || (each.kind === 'line' && each.y2 > scene.axis.y),
  );
  expect(below.length).toBeGreaterThan(0);
  for (const each of below) expect(alone).toContain(JSON.stringify(each));
});

describe('the SVG painter', () => {
  it('writes well-formed XML whatever the text holds', () => {
    const text = `<script>&"']]>\u0000\u0008\ud800\ufffe\u{1F600}`;
    const primitives = [
      { kind: 'text', x: 0, y: 0, text, fill: '#000000', size: 12, weight: 400, anchor: 'start' },
    ] as const;
    const svg = svgOf({ width: 10, height: 10, ground: '#ffffff', primitives }, { title: text, description: text });
    const written = '&lt;script&gt;&amp;&quot;&#39;]]&gt;\u{1F600}';
    expect(svg).toContain(`<title>${written}</title>`);
    expect(svg).toContain(`<desc>${written}</desc>`);
    expect(svg).toContain(`>${written}</text>`);
  });

  it('closes a cut that the drawing left open, and says what it is', () => {
    const primitives = [{ kind: 'clip', rect: { x: 0, y: 0, width: 1, height: 1 } }] as const;
    const svg = svgOf(
      { width: 10, height: 10, ground: '#ffffff', primitives },
      { language: 'zh-Hans', standalone: true },
    );
    expect(svg.match(/<g /g)).toHaveLength(1);
    expect(svg.match(/<\/g>/g)).toHaveLength(1);
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*role="img" lang="zh-Hans"/);
  });
});
