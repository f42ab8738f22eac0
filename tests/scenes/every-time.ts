/** The grammar of marks: every kind of time that a text can state, each as happened, under way and planned. */
import { documentOf, event, months } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

const document = documentOf('Every kind of time', 'en', {
  asOf: '2019-07-25',
  events: [
    event('2019-06-18', 'A day that has passed', { lane: 'Day' }),
    event('2019-08-20', 'A day to come', { lane: 'Day' }),
    event('2019-05-14', 'A day that was called off', { lane: 'Day', status: 'cancelled' }),
    event('2019-05-06~', 'About a day', { lane: 'Day' }),
    event('2019-05-10/2019-06-20', 'Over', { lane: 'Interval' }),
    event('2019-07-01/2019-08-10', 'Under way', { lane: 'Interval' }),
    event('2019-08-20/2019-09-20', 'Planned', { lane: 'Interval' }),
    event('2019-06-10/..', 'Open, and going on', { lane: 'Open' }),
    event('2019-08-28/..', 'Open, planned', { lane: 'Open' }),
    event('../2019-05-20', 'Until', { lane: 'Open' }),
    event('2019-05', 'Some time in May', { lane: 'Window' }),
    event('2019-07', 'Some time in July', { lane: 'Window' }),
    event('2019-09', 'Some time in September', { lane: 'Window' }),
    event('2019-06-21~/2019-06-30~', 'Late June', { lane: 'About' }),
    event('2019-05-01~/2019-05-31', 'From about May Day', { lane: 'About' }),
    event('2019-07-10~/2019-08-12~', 'About six weeks', { lane: 'About' }),
    event('2019-09~', 'About September', { lane: 'About' }),
    event('2019-06-03/2019-07-08', 'Dates that do not agree', {
      lane: 'Checks',
      checks: [{ code: 'duration', severity: 'warning', message: 'says 40 days, is 36' }],
    }),
    event('2019-08-05/2019-08-30', 'A tour that was called off', { lane: 'Checks', status: 'cancelled' }),
    event('2018/2021', 'Began before, goes on after', { lane: 'Checks' }),
  ],
});

export const scene: SceneFile = {
  title: 'Every kind of time and its mark',
  document,
  viewport: { width: 1200, domain: months(2019, 5, 5) },
  language: 'en',
  theme: 'light',
};
