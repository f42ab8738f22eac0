/** PNG of an SVG: the size, the glyphs, and what is said of those that no font has. */
import { PNG } from 'pngjs';
import { describe, expect, it, test } from 'vitest';
import { rasterize } from '../../src/cli/raster.ts';
import { charactersOf, familiesOf, forSkia } from '../../src/cli/raster.text.ts';
import { svgOf } from '../../src/export/svg.ts';
import type { Primitive } from '../../src/core/scene/types.ts';
import type { Language } from '../../src/core/time/types.ts';

const SIZE = { width: 60, height: 50 };

/** One word on a white ground. */
function word(text: string, language: Language = 'zh-Hans', more: Partial<Primitive> = {}): string {
  const primitive = {
    kind: 'text',
    x: 6,
    y: 38,
    text,
    size: 32,
    weight: 400,
    anchor: 'start',
    fill: '#000000',
    ...more,
  };
  return svgOf({ ...SIZE, ground: '#ffffff', primitives: [primitive as Primitive] }, { language });
}

async function draw(svg: string, width = SIZE.width): Promise<{ readonly png: PNG; readonly said: readonly string[] }> {
  const said: string[] = [];
  const bytes = await rasterize(svg, { width, warn: (message) => said.push(message) });
  return { png: PNG.sync.read(Buffer.from(bytes)), said };
}

async function pixels(svg: string): Promise<string> {
  return (await draw(svg)).png.data.toString('base64');
}

/** A test of Han glyphs; on a machine without any, that this is said and what to install. */
function itWithHan(name: string, check: () => Promise<void>): void {
  it(name, async () => {
    const { said } = await draw(word('中'));
    if (said.length === 0) await check();
    else expect(said.join()).toContain('fonts-noto-cjk');
  });
}

describe('a picture', () => {
  test.each([60, 120, 1_080])('is %d pixels wide and as high as the shape of the drawing asks', async (width) => {
    const { png } = await draw(word('a'), width);
    expect([png.width, png.height]).toEqual([width, (width * SIZE.height) / SIZE.width]);
  });

  it('is the same every time', async () => {
    expect(await pixels(word('中文'))).toBe(await pixels(word('中文')));
  });

  it('has the ground to its edges', async () => {
    const { png } = await draw(word('a'));
    const { data } = png;
    expect([...data.subarray(0, 4), ...data.subarray(data.length - 4)]).toEqual(Array(8).fill(255));
  });

  it('cannot be made of what is no SVG', async () => {
    await expect(rasterize('no drawing', { width: 100 })).rejects.toThrow('the SVG cannot be turned into PNG');
  });
});

describe('Han characters', () => {
  itWithHan('are drawn, each as it is, and none as the box of a missing one', async () => {
    const [middle, writing, rare, box] = await Promise.all(
      ['中', '文', '龘', '\u{10FFFF}'].map((text) => pixels(word(text))),
    );
    expect(new Set([middle, writing, rare, box]).size).toBe(4);
  });

  itWithHan('have the forms of the language', async () => {
    expect(await pixels(word('骨', 'zh-Hans'))).not.toBe(await pixels(word('骨', 'zh-Hant')));
  });

  itWithHan('are bold where they are asked to be', async () => {
    expect(await pixels(word('中', 'zh-Hans', { weight: 600 }))).not.toBe(await pixels(word('中')));
  });
});

describe('what no font has', () => {
  itWithHan('is said once, by its number', async () => {
    const { said } = await draw(word('中\u{10FFFD}\u{10FFFD}'));
    expect(said).toEqual(['no font here has \u{10FFFD} (U+10FFFD); a box stands for each']);
  });

  itWithHan('is not said of what is there', async () => {
    expect((await draw(word('中文 “quoted” — é 𠮷'))).said).toEqual([]);
  });
});

describe('a halo', () => {
  it('lies under the text', async () => {
    const { png } = await draw(word('中', 'zh-Hans', { halo: '#ff0000' }));
    const colors = new Set(Array.from({ length: png.data.length / 4 }, (_, at) => png.data.readUInt32BE(at * 4)));
    expect(colors).toContain(0xff0000ff);
    expect(colors).toContain(0x000000ff);
  });

  it('becomes a text of its own', () => {
    const texts = [...forSkia(word('<中>', 'en', { halo: '#ff0000' })).matchAll(/<text.*?<\/text>/g)].map(String);
    expect(texts.map((text) => text.includes('stroke'))).toEqual([true, false]);
    expect(texts[1]).toContain('fill="#000000">&lt;中&gt;</text>');
  });
});

test.each([
  ['zh-Hans', 'PingFang SC'],
  ['zh-Hant', 'PingFang TC'],
  ['en', 'Helvetica Neue'],
] as const)('in %s %s is looked for first', (language, family) => {
  expect(familiesOf(word('a', language))).toMatch(new RegExp(`^'${family}', .*, sans-serif$`));
});

test('only characters that may be missing are looked for', () => {
  expect(charactersOf(word('a1&<中\u200D中\u3000é\u0301—'))).toEqual(['中', 'é', '—']);
});
