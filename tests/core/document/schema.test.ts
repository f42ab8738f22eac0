import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { readDocument } from '../../../src/core/document/read.ts';
import schema from '../../../src/core/document/schema.json' with { type: 'json' };
import { FILE_ADDRESS, LINK_ADDRESS } from '../../../src/core/document/url.ts';
import { CAMPAIGN, CONTEST, documentOf, eventAt, proofOf, UNDATED } from './sample.ts';

const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema);
const PROOF = proofOf('第45届世界技能大赛9月份举办。', '9月份');

function isReadWithoutError(json: unknown): boolean {
  return readDocument(json).diagnostics.every(({ severity }) => severity !== 'error');
}

/** A document with one event, which has these fields besides. */
function event(fields: object): object {
  return { ...documentOf([]), events: [{ ...CONTEST, ...fields }] };
}

function proof(fields: object): object {
  return event({ evidence: [{ ...PROOF, ...fields }] });
}

function whole(fields: object): object {
  return { ...documentOf([CONTEST]), ...fields };
}

describe('schema and reader agree', () => {
  test.each<[string, unknown]>([
    ['a whole document', documentOf([CAMPAIGN, CONTEST], { summary: 's', story: ['contest'] })],
    [
      'a story of steps',
      whole({ story: ['contest', { event: 'contest', range: '2019/2020', seconds: 9 }, { title: 'T' }] }),
    ],
    ['no events', documentOf([])],
    ['unknown fields', whole({ x: 1, source: { y: [] }, lanes: [{ id: 'a', label: 'A', z: null }] })],
    ['texts in unknown languages', whole({ title: { fr: 'Titre' } })],
    [
      'all of an event',
      event({ summary: 's', lane: 'wages', importance: 0, status: 'cancelled', notes: { en: 'n' }, edited: ['when'] }),
    ],
    ['what an event may be found by', event({ tags: ['工资', 'wages'], place: '重庆', actor: 'Ministry of Labour' })],
    ['no tags', event({ tags: [] })],
    [
      'links and media',
      event({ links: [{ to: 'contest' }, { url: '/x', kind: 'k', label: 'l' }], media: [{ url: 'a.png', alt: 'A' }] }),
    ],
    ['checks', event({ checks: [{ code: 'c', severity: 'note', message: { en: 'm' }, at: [0, 3] }] })],
    [
      'a check with a suggestion',
      event({ checks: [{ code: 'c', severity: 'note', message: 'm', suggestion: { en: 's' } }] }),
    ],
    ['how a date was read', proof({ parts: [{ kind: 'month', text: '9月份' }], tense: 'coming' })],
    ['no other reading of a date, no pieces', proof({ alternatives: [], parts: [] })],
    ['two readings of a date', proof({ alternatives: ['2019-04-03'] })],
    ['a sentence without a date', whole({ undated: [UNDATED] })],
    ['BCE as-of day', whole({ asOf: '-0043-03-15' })],
    ['a duration', proof({ duration: { text: '半天', days: 0.5 } })],
  ])('good: %s', (_name, json) => {
    expect([validate(json), validate.errors]).toEqual([true, null]);
    expect(readDocument(json).diagnostics).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['no version', whole({ version: undefined })],
    ['version 2', whole({ version: 2 })],
    ['no title', whole({ title: undefined })],
    ['an empty title', whole({ title: ' ' })],
    ['a title in no language', whole({ title: {} })],
    ['a title in a wrong type', whole({ title: { en: 1 } })],
    ['another language', whole({ language: 'zh' })],
    ['no lanes', whole({ lanes: undefined })],
    ['a lane without label', whole({ lanes: [{ id: 'a' }] })],
    ['a lane with another colour', whole({ lanes: [{ id: 'a', label: 'A', color: '#abc' }] })],
    ['no events', whole({ events: undefined })],
    ['events by name', whole({ events: {} })],
    ['an as-of day in words', whole({ asOf: 'July 2019' })],
    ['a source that is text', whole({ source: 'S' })],
    ['a script as source', whole({ source: { url: 'javascript:alert(1)' } })],
    ['a story by name', whole({ story: { a: 1 } })],
    ['a step by number', whole({ story: [1] })],
    ['a step that shows nothing', whole({ story: [{ notes: 'n' }] })],
    ['a step that takes no time', whole({ story: [{ title: 'T', seconds: 0 }] })],
    ['an event that is text', whole({ events: ['e'] })],
    ['an event without id', event({ id: undefined })],
    ['an event with a number as id', event({ id: 1 })],
    ['an event without date', event({ when: undefined })],
    ['an event without proofs', event({ evidence: undefined })],
    ['null as summary', event({ summary: null })],
    ['importance over 1', event({ importance: 1.1 })],
    ['an unknown status', event({ status: 'done' })],
    ['tags in one text', event({ tags: 'wages, pay' })],
    ['an empty tag', event({ tags: ['wages', ' '] })],
    ['a tag that is a number', event({ tags: [2019] })],
    ['a place on a map', event({ place: { lat: 29.5, lon: 106.5 } })],
    ['an empty place', event({ place: '' })],
    ['actors in a list', event({ actor: ['A', 'B'] })],
    ['a proof without rule', proof({ rule: undefined })],
    ['a proof before the text', proof({ start: -1 })],
    ['a proof between characters', proof({ start: 0.5 })],
    ['an unknown implied field', proof({ implied: [{ field: 'week', value: '1', from: 'tense' }] })],
    ['a piece of a date without kind', proof({ parts: [{ text: '9月份' }] })],
    ['pieces of a date in one text', proof({ parts: '9月份' })],
    ['another tense', proof({ tense: 'future' })],
    ['other readings by number', proof({ alternatives: [2019] })],
    ['one other reading, not in a list', proof({ alternatives: '2019-04-03' })],
    ['a sentence without a date and without title', whole({ undated: [{ ...UNDATED, title: undefined }] })],
    ['a sentence without a date, before the text', whole({ undated: [{ ...UNDATED, start: -1 }] })],
    ['sentences without a date by name', whole({ undated: { first: UNDATED } })],
    ['an empty suggestion', event({ checks: [{ code: 'c', severity: 'note', message: 'm', suggestion: '' }] })],
    ['a duration in words', proof({ duration: { text: '40', days: '40' } })],
    ['an empty link', event({ links: [{ label: 'l' }] })],
    ['a link to a file', event({ links: [{ url: 'file:///x' }] })],
    ['a picture without words', event({ media: [{ url: 'a.png' }] })],
    ['a picture by mail', event({ media: [{ url: 'mailto:a@b.c', alt: 'A' }] })],
    [
      'a check without place in full',
      event({ checks: [{ code: 'c', severity: 'note', message: 'm', at: [1, 2, 3] }] }),
    ],
  ])('bad: %s', (_name, json) => {
    expect(validate(json)).toBe(false);
    expect(isReadWithoutError(json)).toBe(false);
  });

  it('on which addresses may be opened', () => {
    expect(schema.$defs.linkAddress.pattern).toBe(LINK_ADDRESS.source);
    expect(schema.$defs.fileAddress.pattern).toBe(FILE_ADDRESS.source);
  });
});

describe('only the reader sees', () => {
  test.each<[string, unknown]>([
    ['a date that is not EDTF', event({ when: 'last summer' })],
    ['a day that does not exist', whole({ asOf: '2019-02-30' })],
    ['an id twice', documentOf([CONTEST, CONTEST])],
    ['a lane that is not there', event({ lane: 'gone' })],
    ['a link that leads nowhere', event({ links: [{ to: 'gone' }] })],
    ['a story of nobody', whole({ story: ['gone'] })],
    ['a proof that is not in the text', proof({ quote: 'x' })],
    ['another reading that is not EDTF', proof({ alternatives: ['04/03/2019'] })],
    ['a sentence without a date that is not in the text', whole({ undated: [{ ...UNDATED, quote: 'x' }] })],
    ['words for a date that the sentence does not hold', whole({ undated: [{ ...UNDATED, dateText: '近日' }] })],
  ])('%s', (_name, json) => {
    expect(validate(json)).toBe(true);
    expect(isReadWithoutError(json)).toBe(false);
  });
});

test('the schema needs no more than an event with a date and a title', () => {
  expect(validate(documentOf([eventAt('2019')]))).toBe(true);
});
