/** Three hundred events in four lanes: the important are labelled, the rest are marks and counts. */
import { DAY, civilOf, dayNumber, isoDay } from '../../src/core/time/civil.ts';
import { documentOf, event, sequence } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

const next = sequence(7);
const lanes = ['Parliament', 'Courts', 'Economy', 'Streets'];
const nouns = ['Vote', 'Hearing', 'Ruling', 'Strike', 'March', 'Budget', 'Report', 'Debate', 'Petition', 'Accord'];
const places = ['in Lyon', 'in Gdańsk', 'at the border', 'on wages', 'on water', 'in the harbour', 'before dawn'];
const first = dayNumber(2018, 1, 1);

const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';

const events = Array.from({ length: 300 }, (_, number) => {
  const day = first + Math.floor(next() ** 1.4 * 1_000);
  const start = isoDay(civilOf(day));
  const when = next() < 0.8 ? start : `${start}/${isoDay(civilOf(day + Math.floor(next() * 60)))}`;
  const title = `${pick(nouns)} ${pick(places)}`;
  return event(when, title, { id: String(number), lane: pick(lanes), importance: Math.round(next() ** 3 * 10) / 10 });
});

export const scene: SceneFile = {
  title: 'Three hundred events',
  document: documentOf('Three years of a crisis', 'en', { asOf: isoDay(civilOf(first + 1_000)), events }),
  viewport: { width: 1200, domain: { start: first * DAY, end: (first + 1_040) * DAY } },
  language: 'en',
  theme: 'light',
};
