/** What colour says, said again: a shape for every lane, solid, outlined and called off; the tenth lane has the first colour and another shape. */
import type { TimelineEvent } from '../../src/core/document/types.ts';
import { months } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

const lanes = Array.from({ length: 10 }, (_, lane) => ({ id: `l${String(lane)}`, label: `Lane ${String(lane + 1)}` }));
const kinds: readonly Partial<TimelineEvent>[] = [
  { when: '2019-07-03', title: 'held' },
  { when: '2019-07-10', title: 'called off', status: 'cancelled' },
  { when: '2019-07-21', title: 'planned' },
];

export const scene: SceneFile = {
  title: 'Ten lanes, a shape each',
  document: {
    version: 1,
    title: 'Ten lanes, a shape each',
    language: 'en',
    asOf: '2019-07-15',
    lanes,
    events: lanes.flatMap(({ id }) =>
      kinds.map((kind, place) => ({
        id: `${id}-${String(place)}`,
        when: '',
        title: '',
        ...kind,
        lane: id,
        evidence: [],
      })),
    ),
  },
  viewport: { width: 1056, domain: months(2019, 6, 3) },
  language: 'en',
  theme: 'light',
};
