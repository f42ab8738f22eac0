/** vis-timeline as its manual shows it: groups for lanes, points for days, ranges for the rest, stacked. */
import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';
import css from 'vis-timeline/styles/vis-timeline-graph2d.min.css?inline';
import { DAY } from '../../../../src/core/time/civil.ts';
import { EXTENT, laneName, LANES } from '../dataset.ts';
import { serve } from './serve.ts';

/** From so many events on it stacks for minutes, unless it may put them into clusters, which it does slowly with few. */
const MANY = 10_000;

let timeline: Timeline | undefined;

serve(
  (stage, events) => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    const items = events.map(({ id, title, start, end, lane }) =>
      end - start > DAY
        ? { id, content: title, start, end, group: lane, type: 'range' }
        : { id, content: title, start, group: lane, type: 'point' },
    );
    const groups = LANES.map((id) => ({ id, content: laneName(id) }));
    return new Promise((done) => {
      timeline = new Timeline(stage, new DataSet(items), new DataSet(groups), {
        ...EXTENT,
        height: 900,
        showCurrentTime: false,
        // Its wheel counts turns, not pixels: with 8.2 forty turns are a hundredfold (with its 5, twenty-five).
        zoomFriction: 8.2,
        ...(events.length < MANY ? {} : { cluster: {} }),
        onInitialDrawComplete: done,
      });
    });
  },
  () => {
    const seen = timeline?.getWindow();
    return seen === undefined ? NaN : seen.end.getTime() - seen.start.getTime();
  },
);
