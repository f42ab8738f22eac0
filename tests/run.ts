/** The one test command: runs every check, two at a time, and sums them into "N passed, N failed". */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './support/browser.ts';
import { ensureOffice } from './support/office.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Outcome extends Tally {
  readonly output: string;
}

type Check = () => Promise<Outcome>;

const REPORTS = '.reports';

function run(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', (error) => done({ code: 127, output: output + error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** A tool of node_modules, without npx: it is faster, and what is printed is the tool's own. */
function runTool([tool = '', ...args]: readonly string[]): Promise<{ code: number; output: string }> {
  return run(join('node_modules', '.bin', tool), args);
}

/** A tool that says yes or no counts as one test; `isClean` may say no where the tool exits 0. */
function tool(args: readonly string[], isClean: (output: string) => boolean = () => true): Check {
  return async () => {
    const { code, output } = await runTool(args);
    const passed = code === 0 && isClean(output);
    return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, output };
  };
}

function all(...checks: readonly Check[]): Check {
  return async () => {
    const outcomes: Outcome[] = [];
    for (const check of checks) outcomes.push(await check());
    return { ...sum(outcomes), output: outcomes.map((outcome) => outcome.output).join('') };
  };
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

function readReport(name: string): Record<string, unknown> | null {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8')) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** A runner with a JSON report: its tests are counted one by one; skipped ones count as failed, nothing is skipped silently. */
function runner(name: string, args: readonly string[], tally: (report: Record<string, unknown>) => Tally): Check {
  return async () => {
    rmSync(`${REPORTS}/${name}.json`, { force: true });
    const { code, output } = await runTool(args);
    const report = readReport(name);
    if (report === null) return { passed: 0, failed: 1, output: `${output}\n${name}: no report was written\n` };
    const counted = tally(report);
    const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
    return { passed: counted.passed, failed, output };
  };
}

function number(report: Record<string, unknown>, field: string): number {
  const value = report[field];
  return typeof value === 'number' ? value : 0;
}

function vitest(project: string): Check {
  const args = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];
  return runner(project, [...args, `--outputFile.json=${REPORTS}/${project}.json`], (report) => {
    const passed = number(report, 'numPassedTests');
    return { passed, failed: number(report, 'numTotalTests') - passed };
  });
}

const playwright = runner('e2e', ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'], (report) => {
  const stats = (report['stats'] ?? {}) as Record<string, unknown>;
  return {
    passed: number(stats, 'expected'),
    failed: number(stats, 'unexpected') + number(stats, 'flaky') + number(stats, 'skipped'),
  };
});

async function browser(): Promise<Outcome> {
  try {
    const found = await Promise.resolve(ensureBrowser());
    return { passed: 0, failed: 0, output: `browser: ${found.from}\n` };
  } catch (error) {
    return { passed: 0, failed: 1, output: `${error instanceof Error ? error.message : String(error)}\n` };
  }
}

/** Whether LibreOffice shows every word of our slides; on a machine without it nothing is counted. */
const office: Check = async () => {
  if (!ensureOffice()) {
    console.log(
      '     office     not run: LibreOffice is not here (sudo apt-get install -y libreoffice-impress poppler-utils)',
    );
    return { passed: 0, failed: 0, output: '' };
  }
  const { code, output } = await runTool(['tsx', 'tests/office/run.ts']);
  const counts = /\{"passed":(\d+),"failed":(\d+)\}/.exec(output);
  const [passed, failed] = [Number(counts?.[1] ?? 0), Number(counts?.[2] ?? 0)];
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output };
};

function timelines(): Map<string, string> {
  const names = readdirSync('data', { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /timeline[^/\\]*\.json$/.test(name));
  return new Map(files.map((name) => [name, readFileSync(`data/${name}`, 'utf8')]));
}

/** The committed timelines must be what the texts give today. */
const data: Check = async () => {
  const before = timelines();
  const { code, output } = await run('npm', ['run', '--silent', 'data']);
  const stale = [...timelines()].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  const said = stale
    .map((name) => `data/${name} was out of date; it has been remade: look at it and commit it\n`)
    .join('');
  const passed = code === 0 && stale.length === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, output: output + said };
};

const hasNoWarning = (output: string): boolean => !/warn/i.test(output);

const CHECKS = new Map<string, Check>([
  [
    'types',
    all(
      tool(['tsc', '-p', 'src/core/tsconfig.json']),
      tool(['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']),
    ),
  ],
  [
    'lint',
    tool(['eslint', '-c', '.config/eslint.js', '--max-warnings', '0', 'src', 'tests', 'vite.config.ts', '.config']),
  ],
  ['format', tool(['prettier', '--check', '--log-level', 'warn', '.'])],
  ['unused', tool(['knip'])],
  ['unit', vitest('unit')],
  ['component', vitest('component')],
  ['data', data],
  [
    'build',
    all(
      tool(['vite', 'build', '--mode', 'embed'], hasNoWarning),
      tool(['vite', 'build'], hasNoWarning),
      tool(['vite', 'build', '--ssr', 'src/cli/dateline.ts', '--mode', 'cli'], hasNoWarning),
    ),
  ],
  ['browser', browser],
  ['e2e', playwright],
  ['office', office],
  // That everything is drawn, and with how few elements; how fast says `npm run bench -- render`.
  ['render', tool(['tsx', 'tests/bench/run.ts', 'render', '--short'])],
]);

/** What must not run at the same time stands in one lane, in this order. */
const LANES: readonly (readonly string[])[] = [
  ['data', 'build', 'browser', 'e2e', 'render', 'office', 'format', 'unused'],
  ['unit', 'component', 'types', 'lint'],
];

async function runLane(names: readonly string[], started: number): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const name of names) {
    const check = CHECKS.get(name);
    if (check === undefined) continue;
    const outcome = await check();
    const mark = outcome.failed === 0 ? 'ok  ' : 'FAIL';
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${mark} ${name.padEnd(10)} ${outcome.passed} passed, ${outcome.failed} failed (at ${seconds} s)`);
    if (outcome.failed > 0) console.log(outcome.output);
    tallies.push(outcome);
  }
  return sum(tallies);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.has(name));
if (unknown.length > 0) {
  console.error(`no check is called ${unknown.join(', ')}; there are: ${[...CHECKS.keys()].join(', ')}`);
  process.exit(2);
}
if (wanted.includes('e2e') || wanted.includes('render')) wanted.push('browser');
mkdirSync(REPORTS, { recursive: true });
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const started = performance.now();
// Pictures are drawn in the units too, in the fonts that come with the browser.
if (isWanted('unit') && (await browser()).failed > 0) console.error('without a browser: its tests will fail');
const total = sum(await Promise.all(LANES.map((names) => runLane(names.filter(isWanted), started))));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
