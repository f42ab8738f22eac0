/** A mission by the hour: clock times on the axis, their day pinned under them. */
import { documentOf, event } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

const document = documentOf('The landing of Apollo 11', 'en', {
  events: [
    event('1969-07-20T17:44Z', 'Eagle separates from Columbia', { lane: 'Flight' }),
    event('1969-07-20T19:08Z', 'Descent begins', { lane: 'Flight' }),
    event('1969-07-20T20:17:40Z', 'Touchdown', { lane: 'Flight', importance: 1 }),
    event('1969-07-21T02:39Z', 'The hatch opens', { lane: 'Surface' }),
    event('1969-07-21T02:56:15Z', 'First step', { lane: 'Surface', importance: 1 }),
    event('1969-07-21T02:39Z/1969-07-21T05:11Z', 'Walk on the surface', { lane: 'Surface' }),
    event('1969-07-21T03:48Z', 'Call from the President', { lane: 'Surface' }),
    event('1969-07-21T17:54Z', 'Ascent', { lane: 'Flight', importance: 0.9 }),
    event('1969-07-21T21:35Z', 'Docking', { lane: 'Flight' }),
  ],
});

export const scene: SceneFile = {
  title: 'A mission by the hour',
  document,
  viewport: { width: 1056 },
  language: 'en',
  theme: 'light',
};
