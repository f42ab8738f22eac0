/** Links of the event that is open: to a cause, to a reply, to a part, to a count, and beyond both edges. */
import { documentOf, event, months } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

const crowd = Array.from({ length: 40 }, (_, index) =>
  event('2019-08-08', `Statement ${String(index)}`, { id: `s${String(index)}`, lane: 'Statements', importance: 0.1 }),
);

const document = documentOf('A strike and what came of it', 'en', {
  asOf: '2019-08-20',
  events: [
    event('2019-07-22', 'The strike begins', {
      id: 'strike',
      lane: 'Dock',
      links: [
        { to: 'wages', kind: 'cause' },
        { to: 'early', kind: 'cause' },
        { to: 's39', kind: 'see also' },
        { to: 'campaign', kind: 'part of' },
        { to: 'late' },
      ],
    }),
    event('2019-07-03/2019-07-12', 'Wages are not paid', { id: 'wages', lane: 'Dock' }),
    event('2019-07-24', 'The owners answer', {
      id: 'answer',
      lane: 'Owners',
      links: [{ to: 'strike', kind: 'reply' }],
    }),
    event('2019-07-23', 'A count next door', { lane: 'Owners' }),
    event('2019-07-01/2019-09-30', 'Summer campaign', { id: 'campaign', lane: 'Union' }),
    event('2019-08', 'Talks, some time in August', {
      id: 'talks',
      lane: 'Union',
      links: [{ to: 'strike', kind: 'cause' }],
    }),
    event('2018-05', 'An old contract', { id: 'early', lane: 'Owners' }),
    event('2019-11-02', 'A new contract', { id: 'late', lane: 'Owners' }),
    ...crowd,
  ],
});

export const scene: SceneFile = {
  title: 'The links of one event',
  document,
  viewport: { width: 1000, domain: months(2019, 7, 2) },
  language: 'en',
  theme: 'light',
  selected: 'strike',
};
