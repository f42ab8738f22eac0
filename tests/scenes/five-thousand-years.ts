/** Two events five thousand years apart, and five hundred in one day. */
import { documentOf, event, sequence } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

const next = sequence(11);
const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
const crowd = Array.from({ length: 500 }, (_, number) =>
  event(`2019-07-16T${two(next() * 24)}:${two(next() * 60)}Z`, `Message ${String(number + 1)}`, { id: String(number) }),
);

export const scene: SceneFile = {
  title: 'Five thousand years and five hundred messages in a day',
  document: documentOf('A crowd', 'en', {
    events: [event('-2999', 'The first tally'), ...crowd, event('2019-12-01', 'The report')],
  }),
  viewport: { width: 900 },
  language: 'en',
  theme: 'light',
};
