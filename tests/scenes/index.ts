/** The dev page of the scenes: every scene file drawn by both painters, side by side. */
import { svgOf } from '../../src/export/svg.ts';
import { paint } from '../../src/view/paint.ts';
import type { Drawing } from '../../src/core/scene/types.ts';
import { drawingOfFile } from './support/render.ts';
import type { SceneFile } from './support/types.ts';

const files = import.meta.glob<SceneFile>(['./*.ts', '!./*.test.ts', '!./index.ts'], { eager: true, import: 'scene' });

function svgImage(drawing: Drawing, scene: SceneFile): HTMLImageElement {
  const image = document.createElement('img');
  const svg = svgOf(drawing, { title: scene.title, language: scene.language, standalone: true });
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.alt = scene.title;
  return image;
}

function canvasOf(drawing: Drawing): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const ratio = window.devicePixelRatio;
  canvas.width = Math.ceil(drawing.width * ratio);
  canvas.height = Math.ceil(drawing.height * ratio);
  canvas.style.width = `${String(drawing.width)}px`;
  const context = canvas.getContext('2d');
  if (context !== null) paint(context, drawing, ratio);
  return canvas;
}

function figureOf(path: string, scene: SceneFile): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = `${path}: ${scene.title}`;
  const pair = document.createElement('div');
  pair.className = 'pair';
  const drawing = drawingOfFile(scene);
  pair.append(svgImage(drawing, scene), canvasOf(drawing));
  figure.append(caption, pair);
  return figure;
}

const main = document.querySelector('main');
main?.append(...Object.entries(files).map(([path, scene]) => figureOf(path, scene)));
