/** 13.8 billion years on one axis. */
import { documentOf, event } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

const document = documentOf('Deep time', 'en', {
  events: [
    event('Y-13800000000', 'Big Bang', { importance: 1 }),
    event('Y-13600000000/Y-13400000000', 'First stars'),
    event('Y-4567000000', 'The Sun and its planets', { importance: 1 }),
    event('Y-3700000000', 'First traces of life'),
    event('Y-541000000', 'Cambrian explosion'),
    event('Y-252000000/Y-66000000', 'Dinosaurs'),
    event('Y-300000', 'Homo sapiens', { importance: 1 }),
    event('1969-07-20', 'Footprints on the Moon'),
  ],
});

export const scene: SceneFile = {
  title: 'Thirteen point eight billion years',
  document,
  viewport: { width: 1056 },
  language: 'en',
  theme: 'light',
};
