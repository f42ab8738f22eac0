/** SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosts and editors read. */
import manifest from '../../package.json' with { type: 'json' };
import type { Found, WriteFound } from './check.types.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** A log with one run: a rule for every code that was met, a result for every finding. Columns count UTF-16 units. */
export const sarifOf: WriteFound = (found) => {
  const codes = [...new Set(found.map(({ code }) => code))].sort();
  const rules = codes.map((code) => ({
    id: code,
    shortDescription: { text: code.replaceAll('-', ' ') },
    defaultConfiguration: { level: found.find((one) => one.code === code)?.severity ?? 'warning' },
  }));
  const indices = new Map(codes.map((code, index) => [code, index]));
  const run = {
    tool: { driver: { name: 'dateline', version: manifest.version, rules } },
    columnKind: 'utf16CodeUnits',
    results: found.map((one) => resultOf(one, indices.get(one.code) ?? -1)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

function resultOf(
  { file, line, column, path, severity, code, message, suggestion, event }: Found,
  ruleIndex: number,
): object {
  const region = line === null || column === null ? {} : { region: { startLine: line, startColumn: column } };
  const text = [path === '' ? message : `${path}: ${message}`, suggestion].filter((words) => words !== null).join('\n');
  const properties = { ...(event !== null && { event }), ...(suggestion !== null && { suggestion }) };
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }],
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** A path as a URI: relative ones stay relative; what no URI may hold is escaped. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\uFFFD');
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${uri.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${uri}` : uri;
}
