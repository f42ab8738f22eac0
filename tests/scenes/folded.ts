/** Two expeditions and their late report: long empty years are folded, and a bar goes on through the break. */
import { documentOf, event } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

const document = documentOf('Two expeditions', 'en', {
  asOf: '1926-12-31',
  events: [
    event('1910-06-15', 'The Terra Nova sails from Cardiff', { lane: 'Scott' }),
    event('1910-11-29', 'Leaves New Zealand', { lane: 'Scott' }),
    event('1911-01-04', 'Lands at Cape Evans', { lane: 'Scott' }),
    event('1911-01-14', 'The Fram reaches the Bay of Whales', { lane: 'Amundsen' }),
    event('1911-10-19', 'Five men start for the Pole', { lane: 'Amundsen' }),
    event('1911-11-01', 'Sixteen men start for the Pole', { lane: 'Scott' }),
    event('1911-12-14', 'Amundsen at the South Pole', { lane: 'Amundsen', importance: 1 }),
    event('1912-01-17', 'Scott at the South Pole', { lane: 'Scott', importance: 1 }),
    event('1912-03-29~', 'Last entry in Scott’s diary', { lane: 'Scott' }),
    event('1912-11-12', 'The tent is found', { lane: 'Scott' }),
    event('1910/1926', 'The ship Discovery is laid up or serves others', { lane: 'Ships' }),
    event('1925-09', 'The Discovery sails south again', { lane: 'Ships' }),
    event('1926-01-02', 'Work on whales begins', { lane: 'Ships' }),
    event('1872-12-21', 'The Challenger leaves Portsmouth', { lane: 'Ships' }),
  ],
});

export const scene: SceneFile = {
  title: 'Two expeditions, with folded gaps of decades',
  document,
  viewport: { width: 1056 },
  scale: 'folded',
  language: 'en',
  theme: 'light',
};
