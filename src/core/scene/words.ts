/** The few words that a drawing needs beside the dates, in every language of the interface. */
import type { Language } from '../time/types.ts';

export interface SceneWords {
  /** The label of the as-of line; `date` in brief words. */
  readonly asOf: (date: string) => string;
  /** Under the name of a lane. */
  readonly count: (events: number) => string;
  /** The small line under a title: its date, and its lane where the place does not tell that. */
  readonly caption: (date: string, lane: string) => string;
  /** Name of the lane of events that have none. */
  readonly otherLane: string;
}

export const sceneWords: Readonly<Record<Language, SceneWords>> = {
  'zh-Hans': {
    asOf: (date) => `报道时间 ${date}`,
    count: (events) => `${String(events)} 个事件`,
    caption: (date, lane) => `${date} · ${lane}`,
    otherLane: '其他',
  },
  'zh-Hant': {
    asOf: (date) => `報導時間 ${date}`,
    count: (events) => `${String(events)} 個事件`,
    caption: (date, lane) => `${date} · ${lane}`,
    otherLane: '其他',
  },
  en: {
    asOf: (date) => `as of ${date}`,
    count: (events) => (events === 1 ? '1 event' : `${String(events)} events`),
    caption: (date, lane) => `${date} · ${lane}`,
    otherLane: 'Other',
  },
};
