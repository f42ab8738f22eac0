import { fc } from '../../support/laws.ts';
import { describe, expect, it, test } from 'vitest';
import { readDocument, readDocumentText } from '../../../src/core/document/read.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { writeDocument } from '../../../src/core/document/write.ts';
import { CAMPAIGN, CONTEST, documentOf, eventAt, proofOf, TEXT, UNDATED } from './sample.ts';

const PROOF = proofOf('第45届世界技能大赛9月份举办。', '9月份');

function faultsOf(json: unknown): string[] {
  return readDocument(json).diagnostics.map(({ path, code }) => `${path} ${code}`);
}

function idsOf(json: unknown): string[] {
  return readDocument(json).document?.events.map(({ id }) => id) ?? [];
}

/** The second event of three, with something wrong in it. */
function withEvent(event: unknown): unknown {
  return { ...documentOf([]), events: [CAMPAIGN, event, CONTEST] };
}

it('reads a good document as it is', () => {
  const document = documentOf([CAMPAIGN, CONTEST], { story: ['contest', 'campaign'] });
  expect(readDocument(document)).toEqual({ document, diagnostics: [] });
});

describe('nothing to show', () => {
  test.each([
    [null, [' type']],
    [[], [' type']],
    ['text', [' type']],
    [{}, ['version version']],
    [{ version: 2, events: 'other' }, ['version version']],
    [{ version: '1', title: 'T' }, ['version version']],
    [{ version: 1, title: 'T', language: 'en', lanes: [] }, ['events missing']],
    [{ version: 1, title: 'T', language: 'en', lanes: [], events: {} }, ['events type']],
  ])('%j', (json, faults) => {
    expect(readDocument(json).document).toBeNull();
    expect(faultsOf(json)).toEqual(faults);
  });

  it('says what to do about another version', () => {
    expect(readDocument({ version: 2 }).diagnostics[0]?.message).toBe(
      'met version 2, but this program reads version 1; update it, or write the timeline again as version 1',
    );
  });
});

describe('a bad event goes, the good ones stay', () => {
  test.each([
    [null, ['events[1] type']],
    ['event', ['events[1] type']],
    [{ ...CONTEST, id: 7 }, ['events[1].id type']],
    [{ ...CONTEST, id: ' ' }, ['events[1].id empty']],
    [{ ...CONTEST, id: 'campaign' }, ['events[1].id id-duplicate']],
    [eventAt('2019-13'), ['events[1].when edtf']],
    [eventAt('2019-02-30'), ['events[1].when edtf']],
    [eventAt('2019-08/2019-07'), ['events[1].when edtf']],
    [{ ...eventAt('2019'), when: '9'.repeat(1_000) }, ['events[1].when edtf']],
    [{ id: 'x', when: '2019', evidence: [] }, ['events[1].title missing']],
    [{ ...eventAt('2019'), title: {} }, ['events[1].title empty']],
    [{ ...eventAt('2019'), title: ['T'] }, ['events[1].title type']],
  ])('%j', (event, faults) => {
    expect(faultsOf(withEvent(event))).toEqual(faults);
    expect(idsOf(withEvent(event))).toEqual(['campaign', 'contest']);
  });

  it('counts places as they stand in the file, also after a bad event', () => {
    const events = [null, { ...CAMPAIGN, lane: 'gone' }, eventAt('2019', { id: 'campaign' })];
    expect(faultsOf({ ...documentOf([]), events })).toEqual([
      'events[0] type',
      'events[2].id id-duplicate',
      'events[1].lane lane-unknown',
    ]);
  });
});

describe('a bad optional field goes, the event stays', () => {
  test.each([
    [{ importance: Number.NaN }, 'importance type'],
    [{ importance: 2 }, 'importance type'],
    [{ importance: '1' }, 'importance type'],
    [{ status: 'done' }, 'status type'],
    [{ lane: 'gone' }, 'lane lane-unknown'],
    [{ lane: '__proto__' }, 'lane lane-unknown'],
    [{ summary: 12 }, 'summary type'],
    [{ summary: null }, 'summary type'],
    [{ summary: { en: 'yes', 'zh-Hans': 1 } }, 'summary["zh-Hans"] type'],
    [{ evidence: 'none' }, 'evidence type'],
    [{ evidence: [{ ...PROOF, start: -1 }] }, 'evidence[0].start type'],
    [{ evidence: [{ ...PROOF, rule: undefined }] }, 'evidence[0].rule missing'],
    [{ evidence: [{ ...PROOF, quote: '第46届' }] }, 'evidence[0].quote evidence-mismatch'],
    [{ evidence: [{ ...PROOF, end: PROOF.end + 1_000 }] }, null],
    [{ evidence: [{ ...PROOF, end: PROOF.end - 1 }] }, 'evidence[0].quote evidence-mismatch'],
    [{ evidence: [{ ...PROOF, dateStart: 0 }] }, 'evidence[0].dateText evidence-mismatch'],
    [
      { evidence: [{ ...PROOF, implied: [{ field: 'year', value: '2019', from: 'guess' }] }] },
      'evidence[0].implied[0].from type',
    ],
    [{ evidence: [{ ...PROOF, parts: [null] }] }, 'evidence[0].parts[0] type'],
    [{ evidence: [{ ...PROOF, parts: [{ kind: ' ', text: '9月' }] }] }, 'evidence[0].parts[0].kind empty'],
    [{ evidence: [{ ...PROOF, alternatives: ['2019-13'] }] }, 'evidence[0].alternatives[0] edtf'],
    [{ evidence: [{ ...PROOF, tense: 'Future' }] }, 'evidence[0].tense type'],
    [{ checks: [{ code: 'x', severity: 'note', message: 'm', suggestion: 7 }] }, 'checks[0].suggestion type'],
    [{ links: [{}] }, 'links[0] link-empty'],
    [{ links: [{ to: 'nobody' }] }, 'links[0].to link-unknown'],
    [{ links: [{ url: 'javascript:alert(1)' }] }, 'links[0].url url'],
    [{ media: [{ url: 'a.png' }] }, 'media[0].alt missing'],
    [{ checks: [{ code: 'x', severity: 'note', message: 'm', at: [1] }] }, 'checks[0].at type'],
  ])('%j', (fields, fault) => {
    const faults = faultsOf(withEvent({ ...eventAt('2019'), ...fields }));
    expect(faults[0] ?? null).toBe(fault === null ? null : `events[1].${fault}`);
    expect(idsOf(withEvent({ ...eventAt('2019'), ...fields }))).toEqual(['campaign', '2019', 'contest']);
  });

  it('keeps a proof that the text does not hold, so that it can be looked at', () => {
    const event = { ...CONTEST, evidence: [{ ...PROOF, quote: '第46届世界技能大赛9月份举办。' }] };
    const { document, diagnostics } = readDocument(documentOf([event]));
    expect(document?.events[0]?.evidence).toHaveLength(1);
    expect(diagnostics[0]?.message).toContain(`the text has “第45届世界技能大赛9月份举办。” there`);
  });

  it('keeps how a date was read, less the readings that are no dates', () => {
    const read = { parts: [{ kind: 'day', text: '3' }], alternatives: ['2019-04-03', 'April'], tense: 'past' as const };
    const event = { ...CONTEST, evidence: [{ ...PROOF, ...read }] };
    const { document, diagnostics } = readDocument(documentOf([event]));
    expect(document?.events[0]?.evidence[0]).toEqual({ ...PROOF, ...read, alternatives: ['2019-04-03'] });
    expect(diagnostics.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'events[0].evidence[0].alternatives[1] edtf',
    ]);
  });

  it('checks no proof where there is no text', () => {
    const event = { ...CONTEST, evidence: [{ ...PROOF, quote: '?' }] };
    expect(faultsOf(documentOf([event], { source: { title: 'T' } }))).toEqual([]);
  });

  it('keeps the address of a link whose event is gone', () => {
    const event = eventAt('2019', { links: [{ to: 'nobody', url: 'https://example.org/' }] });
    expect(readDocument(documentOf([event])).document?.events[0]?.links).toEqual([{ url: 'https://example.org/' }]);
  });
});

describe('the document itself', () => {
  test.each([
    [{ title: undefined }, ['title missing'], { title: { 'zh-Hans': '时间线', 'zh-Hant': '時間線', en: 'Timeline' } }],
    [{ language: 'fr' }, ['language type'], { language: 'en' }],
    [{ lanes: undefined }, ['lanes missing'], { lanes: [] }],
    [
      { lanes: [{ id: 'a', label: 'A', color: 'red' }] },
      ['lanes[0].color color'],
      { lanes: [{ id: 'a', label: 'A' }] },
    ],
    [
      {
        lanes: [
          { id: 'a', label: 'A' },
          { id: 'a', label: 'B' },
        ],
      },
      ['lanes[1].id id-duplicate'],
      { lanes: [{ id: 'a', label: 'A' }] },
    ],
    [{ asOf: '2019-02-30' }, ['asOf day'], {}],
    [{ asOf: 'today' }, ['asOf day'], {}],
    [{ source: { url: 'file:///etc/passwd', publisher: 'P' } }, ['source.url url'], { source: { publisher: 'P' } }],
    [{ source: 'somewhere' }, ['source type'], {}],
    [{ undated: [null, UNDATED] }, ['undated[0] type'], { undated: [UNDATED] }],
    [{ undated: 'recently' }, ['undated type'], {}],
    [{ undated: [{ ...UNDATED, end: '25' }] }, ['undated[0].end type'], { undated: [] }],
    [{ undated: [{ ...UNDATED, end: 24 }] }, ['undated[0].quote evidence-mismatch'], { undated: [{ end: 24 }] }],
    [{ undated: [{ ...UNDATED, end: 9e15 }] }, ['undated[0].quote evidence-mismatch'], { undated: [{ end: 9e15 }] }],
    [{ undated: [{ ...UNDATED, dateText: '近日' }] }, ['undated[0].dateText evidence-mismatch'], { undated: [{}] }],
    [{ undated: [{ ...UNDATED, end: 24 }], source: {} }, [], { undated: [{ end: 24 }], source: {} }],
    [{ story: ['2019', 'gone', 'gone too'] }, ['story story-unknown', 'story story-unknown'], { story: ['2019'] }],
    [
      { story: [{ event: '2019', range: '2018/2020', seconds: 90 }] },
      [],
      { story: [{ event: '2019', range: '2018/2020', seconds: 90 }] },
    ],
    [
      { story: [{ title: 'T', highlight: ['2019', 'gone'] }] },
      ['story[0].highlight story-unknown'],
      { story: [{ title: 'T', highlight: ['2019'] }] },
    ],
    [{ story: [{ event: 'gone', title: 'T' }] }, ['story[0].event story-unknown'], { story: [{ title: 'T' }] }],
    [{ story: [{ event: 'gone', notes: 'N' }, '2019'] }, ['story[0].event story-unknown'], { story: ['2019'] }],
    [{ story: [{ lanes: ['gone'], text: 'T' }] }, ['story[0].lanes lane-unknown'], { story: [{ text: 'T' }] }],
    [{ story: [{ notes: 'N', seconds: 5 }] }, ['story[0] story-empty'], { story: [] }],
    [{ story: [{ range: 'May', title: 'T' }] }, ['story[0].range edtf'], { story: [{ title: 'T' }] }],
    [
      { story: [{ seconds: 0, title: 'T' }, 5] },
      ['story[0].seconds type', 'story[1] type'],
      { story: [{ title: 'T' }] },
    ],
  ])('%j', (fields, faults, kept) => {
    const { document, diagnostics } = readDocument({ ...documentOf([eventAt('2019')]), ...fields });
    expect(diagnostics.map(({ path, code }) => `${path} ${code}`)).toEqual(faults);
    expect(document).toMatchObject(kept);
    for (const field of Object.keys(fields)) if (!(field in kept)) expect(document).not.toHaveProperty(field);
  });

  it('keeps a title of a megabyte, with a warning', () => {
    const title = 'A'.repeat(1_000_000);
    const { document, diagnostics } = readDocument(documentOf([eventAt('2019', { title })]));
    expect(document?.events[0]?.title).toBe(title);
    expect(diagnostics).toMatchObject([{ path: 'events[0].title', code: 'long-text', severity: 'warning' }]);
    expect(diagnostics[0]?.value.length).toBeLessThan(70);
  });
});

describe('names that mean something to JavaScript', () => {
  const text = JSON.stringify(documentOf([eventAt('2019', { id: 'constructor' })]))
    .replace('"title"', '"__proto__":{"polluted":true},"constructor":{"name":"x"},"title"')
    .replace('"evidence"', '"__proto__":{"when":"1999"},"toString":{"__proto__":{"a":1},"b":2},"evidence"');

  it('neither poison objects nor get lost; the one that reaches into objects is told', () => {
    const { document, diagnostics } = readDocumentText(text);
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'forbidden-name __proto__',
      'forbidden-name events[0].__proto__',
      'forbidden-name events[0].toString.__proto__',
    ]);
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(document).not.toHaveProperty('polluted');
    expect(Object.hasOwn(document ?? {}, '__proto__')).toBe(false);
    expect(document).toHaveProperty('constructor', { name: 'x' });
    expect(document?.events[0]).toMatchObject({ id: 'constructor', when: '2019', toString: { b: 2 } });
    expect(JSON.stringify(document)).not.toContain('__proto__');
  });
});

describe('unknown fields', () => {
  it('survive reading and writing, wherever they stand', () => {
    const json = {
      ...documentOf([{ ...CAMPAIGN, evidence: CAMPAIGN.evidence.map((proof) => ({ ...proof, x: [null, 1] })) }]),
      future: { deep: [{ er: true }] },
      lanes: [{ id: 'wages', label: { fr: 'Salaires', en: 'Wages' }, icon: 'coin' }],
    };
    const { document, diagnostics } = readDocument(json);
    expect(diagnostics).toEqual([]);
    expect(JSON.parse(writeDocument(document ?? documentOf([])))).toEqual(json);
  });

  it('are cut where they lie too deep', () => {
    const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown;
    const { document, diagnostics } = readDocument({ ...documentOf([]), deep });
    expect(diagnostics.map(({ code }) => code)).toEqual(['depth']);
    expect(JSON.stringify(document)).toContain('null');
  });
});

describe('text', () => {
  it('is read with a byte order mark', () => {
    expect(readDocumentText(`\uFEFF${writeDocument(documentOf([CONTEST]))}`).document?.events).toEqual([CONTEST]);
  });

  it('that is cut off names the place', () => {
    const { document, diagnostics } = readDocumentText(writeDocument(documentOf([CONTEST])).slice(0, -40));
    expect(document).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'json', severity: 'error' }]);
    expect(diagnostics[0]?.message).toMatch(/^line \d+, column \d+: the text ends here/);
  });
});

test('whatever comes in, what comes out is a document that reads again without a word', () => {
  const proof = {
    ...PROOF,
    parts: [{ kind: 'month', text: '9月份' }],
    alternatives: ['2019'],
    tense: 'coming' as const,
  };
  const checks = [{ code: 'c', severity: 'note' as const, message: 'm', suggestion: { en: 's' } }];
  const plain = documentOf([CAMPAIGN, { ...CONTEST, evidence: [proof], checks }], { undated: [UNDATED] });
  const spoiled = fc.tuple(fc.constantFrom(...pathsOf(plain)), fc.jsonValue());
  fc.assert(
    fc.property(fc.array(spoiled, { minLength: 1, maxLength: 4 }), (spoils) => {
      const json = structuredClone(plain) as unknown;
      for (const [path, value] of spoils) spoil(json, path, value);
      const { document } = readDocument(json);
      if (document === null) return;
      const again = readDocument(document);
      const mismatched = again.diagnostics.filter(({ code }) => code !== 'evidence-mismatch');
      expect(mismatched.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(again.document).toEqual(document);
    }),
  );
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: (readonly [string, unknown])[] = Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function spoil(target: unknown, path: Path, value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((now, key) => (isObject(now) ? now[key] : undefined), target);
  if (isObject(parent)) parent[path.at(-1) ?? ''] = value;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

test('the sample is what it claims', () => {
  const document: EventsDocument = documentOf([CAMPAIGN, CONTEST]);
  for (const { evidence } of document.events)
    for (const { quote, start, end } of evidence) expect(TEXT.slice(start, end)).toBe(quote);
});
