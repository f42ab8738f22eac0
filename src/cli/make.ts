/** The preprocessing step: an article and an editor's corrections → an EventsDocument with everything that should be looked at. */
import { applyCorrections } from '../core/document/corrections.ts';
import { checkDocument } from '../core/document/checks.ts';
import { withStatus } from '../core/document/status.ts';
import type { Check, EventsDocument } from '../core/document/types.ts';
import { detectLanguage } from '../core/extract/detect.ts';
import { documentOf } from '../core/extract/document.ts';
import { sentenceHash } from '../core/extract/ids.ts';
import { languageOf } from '../import/article/language.ts';
import { checkLine, diagnosticLine, openArticle, problemLine, type OpenedArticle } from './article.ts';
import { openCorrections } from './corrections.ts';
import type { Io } from './io.ts';

export interface MakeOptions {
  /** ISO day; goes before what the file says. */
  readonly published?: string | undefined;
  /** Language tag; goes before what the file says. */
  readonly lang?: string | undefined;
  /** Path of a corrections file. */
  readonly corrections?: string | undefined;
  /** Whether the document carries the plain text. */
  readonly includeText: boolean;
}

/** Something to look at, printed as a compiler does. */
export interface Remark {
  readonly severity: Check['severity'];
  readonly line: string;
}

export interface Made {
  readonly document: EventsDocument;
  readonly remarks: readonly Remark[];
  /** Has events and comes from a whole article with sound front matter: it may replace an earlier timeline. */
  readonly isSound: boolean;
  /** Dates that the text names, and how many of them say when nothing happened. */
  readonly dates: { readonly all: number; readonly context: number };
}

type Optional<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, as `exactOptionalPropertyTypes` wants it. */
function present<T extends object>(record: T): Optional<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Optional<T>;
}

function checkRemarks(opened: OpenedArticle, document: EventsDocument): Remark[] {
  return document.events.flatMap(({ id, checks = [] }) =>
    checks.map((check) => {
      const where = check.at === undefined ? `${opened.name}: event ${id}` : opened.where(check.at[0]);
      return { severity: check.severity, line: checkLine(where, check) };
    }),
  );
}

async function corrected(
  document: EventsDocument,
  path: string | undefined,
  io: Io,
): Promise<{ readonly document: EventsDocument; readonly remarks: readonly Remark[] }> {
  if (path === undefined) return { document, remarks: [] };
  const opened = await openCorrections(path, io);
  const applied = applyCorrections(document, opened.corrections, sentenceHash);
  const remarks = [...opened.diagnostics, ...applied.diagnostics].map((diagnostic) => ({
    severity: diagnostic.severity,
    line: opened.line(diagnostic),
  }));
  return { document: applied.document, remarks };
}

function nothingFound(opened: OpenedArticle, document: EventsDocument): Remark[] {
  if (document.events.length > 0) return [];
  const message = 'no event was found: no sentence says what happened when; is this the right text?';
  return [
    {
      severity: 'error',
      line: diagnosticLine(opened.name, { path: '', severity: 'error', code: 'no-events', value: '', message }),
    },
  ];
}

/** Reads an article and makes its document. Throws `CannotRun` where there is no text, or the corrections are no YAML. */
export async function makeTimeline(path: string, options: MakeOptions, io: Io): Promise<Made> {
  const opened = await openArticle(path, io);
  const { meta, plain, diagnostics } = opened.article;
  const stated = options.published;
  const language = languageOf(options.lang ?? '') ?? meta.language ?? detectLanguage(plain.text);
  const found = documentOf(plain, {
    ...present({ title: meta.title, summary: meta.summary }),
    language,
    ...present({ published: stated ?? meta.published }),
    ...present({ publishedInferred: stated === undefined ? meta.publishedInferred : undefined }),
    source: present(meta.source ?? {}),
    includeText: options.includeText,
  });
  const edited = await corrected(found.document, options.corrections, io);
  const document = checkDocument(withStatus(edited.document));
  const remarks = [
    ...diagnostics.map((item) => ({ severity: item.severity, line: diagnosticLine(opened.name, item) })),
    ...found.problems.map((item) => ({ severity: item.severity, line: problemLine(opened, item) })),
    ...edited.remarks,
    ...nothingFound(opened, document),
    ...checkRemarks(opened, document),
  ];
  const context = found.expressions.filter(({ role }) => role === 'context').length;
  const isSound = document.events.length > 0 && !diagnostics.some(({ severity }) => severity === 'error');
  return { document, remarks, isSound, dates: { all: found.expressions.length, context } };
}
