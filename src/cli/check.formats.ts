/** The formats of `dateline check`: one table, name → writer. */
import type { Language } from '../core/time/types.ts';
import { sarifOf } from './check.sarif.ts';
import type { Found, WriteFound } from './check.types.ts';

const SUGGESTION: Readonly<Record<Language, string>> = { 'zh-Hans': '建议：', 'zh-Hant': '建議：', en: 'suggestion: ' };

/** "file:line:column", as far as it is known, and where in a file of data. */
function placeOf({ file, line, column, path }: Found): string {
  const place = line === null || column === null ? file : `${file}:${line}:${column}`;
  return path === '' ? place : `${place}: ${path}`;
}

/** As a compiler prints it; a suggestion follows on a line of its own, set in. */
const text: WriteFound = (found, language) =>
  found
    .map((one) => {
      const advice = one.suggestion === null ? '' : `    ${SUGGESTION[language]}${one.suggestion}\n`;
      return `${placeOf(one)}: ${one.severity}: ${one.message} [${one.code}]\n${advice}`;
    })
    .join('');

/** A list of records; what is not known is null. */
const json: WriteFound = (found) => {
  const records = found.map(({ file, line, column, severity, code, message, suggestion, event, path }) => ({
    file,
    line,
    column,
    severity,
    code,
    message,
    suggestion,
    event,
    ...(path !== '' && { path }),
  }));
  return `${JSON.stringify(records, null, 2)}\n`;
};

const COMMANDS: Readonly<Record<Found['severity'], string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Workflow commands, which GitHub Actions shows beside the line. */
const github: WriteFound = (found) =>
  found
    .map((one) => {
      const place = one.line === null || one.column === null ? [] : [`line=${one.line}`, `col=${one.column}`];
      const properties = [`file=${property(one.file)}`, ...place, `title=${property(one.code)}`];
      const path = one.path === '' ? '' : `${one.path}: `;
      const message = `${path}${one.message}${one.suggestion === null ? '' : `\n${one.suggestion}`}`;
      return `::${COMMANDS[one.severity]} ${properties.join(',')}::${data(message)}\n`;
    })
    .join('');

/** As the runner reads them back: the percent sign first, or it would be escaped twice. */
function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export const FORMATS: ReadonlyMap<string, WriteFound> = new Map([
  ['text', text],
  ['json', json],
  ['sarif', sarifOf],
  ['github', github],
]);
