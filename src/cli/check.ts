/** `dateline check`: what an editor should look at, printed as a compiler prints it. */
import { checkDocument } from '../core/document/checks.ts';
import { checkLine, diagnosticLine, nameOf } from './article.ts';
import { openDocument } from './documents.ts';
import { CannotRun, type Io } from './io.ts';
import { makeTimeline, type Remark } from './make.ts';
import { CORRECTIONS, LANGUAGE, PUBLISHED } from './options.ts';
import { remarksInWords } from './summary.ts';
import type { Command, Request } from './types.ts';

async function documentRemarks(path: string, io: Io): Promise<readonly Remark[]> {
  const { name, document, diagnostics, where } = await openDocument(path, io);
  const faults = diagnostics.map((item) => ({ severity: item.severity, line: diagnosticLine(name, item) }));
  const events = document === null ? [] : checkDocument(document).events;
  const checks = events.flatMap(({ id, checks: found = [] }) =>
    found.map((check) => ({ severity: check.severity, line: checkLine(where(id), check) })),
  );
  return [...faults, ...checks];
}

const FOR_ARTICLES = [CORRECTIONS, PUBLISHED, LANGUAGE];

function refuseForTimeline(path: string, options: Request['options']): void {
  const named = FOR_ARTICLES.filter(({ name }) => options.has(name)).map(({ name }) => `--${name}`);
  if (named.length === 0) return;
  const words = named.join(' and ');
  throw new CannotRun(`${path} is a timeline; only an article takes ${words}: leave that out or name the article`);
}

export const check: Command = {
  name: 'check',
  operands: '<article|timeline.json>',
  count: [1, 1],
  summary: 'tells what an editor should look at, with file, line and column',
  details: [
    'A name that ends in .json is a timeline, any other an article; the options are for articles.',
    'Errors and warnings make the exit code 1, notes do not.',
  ],
  options: FOR_ARTICLES,
  run: async ({ operands: [path = '-'], options }, io) => {
    const wanted = {
      published: options.get('published'),
      lang: options.get('lang'),
      corrections: options.get('corrections'),
      includeText: true,
    };
    const isDocument = /\.json$/i.test(path);
    if (isDocument) refuseForTimeline(path, options);
    const remarks = isDocument ? await documentRemarks(path, io) : (await makeTimeline(path, wanted, io)).remarks;
    for (const { line } of remarks) await io.print(`${line}\n`);
    io.say(`${nameOf(path)}: ${remarksInWords(remarks)}\n`);
    return remarks.some(({ severity }) => severity !== 'note') ? 1 : 0;
  },
};
