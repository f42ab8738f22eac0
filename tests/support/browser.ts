/** Finds the Chromium that the tests and the README picture use, and gets one where there is none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ADVICE = `no Chromium to test in. Do one of these, then run the command again:
  npx playwright install --with-deps chromium
  sudo apt-get install -y chromium fonts-noto-cjk
  CHROMIUM_PATH=/path/to/chrome npm test
Without a browser, "npm run test:unit" and "npm run test:component" still run.`;

/** A browser that works here. `path` is undefined for Playwright's own, which Playwright finds by itself. */
export interface Browser {
  readonly path: string | undefined;
  readonly from: string;
}

/** A file that is there may still be a stub, or lack its libraries. (On Windows asking for the version opens a window.) */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/**
 * Looks for a browser that starts, in this order: CHROMIUM_PATH, Playwright's own, one that is installed.
 * Returns null where there is none; throws where CHROMIUM_PATH names none.
 */
export function findBrowser(): Browser | null {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (!starts(given))
      throw new Error(`CHROMIUM_PATH is "${given}", which is no browser that starts; correct it or unset it`);
    return { path: given, from: 'CHROMIUM_PATH' };
  }
  if (starts(chromium.executablePath())) return { path: undefined, from: 'Playwright' };
  const path = INSTALLED.find(starts);
  return path === undefined ? null : { path, from: path };
}

function run(command: string, args: readonly string[], minutes: number): boolean {
  console.error(`getting a browser: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'ignore', timeout: minutes * 60_000 }).status === 0;
}

/** True where the shell knows `command`. */
export function has(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
}

/** `apt-get` with the rights it needs, or null where it may not be used without asking for a password. */
function aptGet(): readonly [string, ...string[]] | null {
  if (process.platform !== 'linux' || !has('apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return has('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n', 'apt-get']
    : null;
}

/** Installs Debian packages where that may be done without a password; false where it may not, or fails. */
export function aptInstall(packages: readonly string[]): boolean {
  const apt = aptGet();
  if (apt === null) return false;
  const [command, ...args] = apt;
  run(command, [...args, 'update', '-qq'], 5);
  return run(command, [...args, 'install', '-y', '-qq', ...packages], 10);
}

/** Whether a font with Chinese glyphs is installed; taken for granted where fontconfig cannot be asked. */
function hasChineseFont(): boolean {
  if (!has('fc-list')) return true;
  return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
}

/** The browser for this run; gets one where there is none. Throws with what to type where nothing helps. */
export function ensureBrowser(): Browser {
  if (findBrowser() === null) run('npx', ['playwright', 'install', 'chromium'], 5);
  if (findBrowser() === null) aptInstall(['chromium', 'fonts-noto-cjk']);
  const browser = findBrowser();
  if (browser === null) throw new Error(ADVICE);
  if (process.platform === 'linux' && !hasChineseFont() && !aptInstall(['fonts-noto-cjk']))
    console.error('no Chinese font is installed: pictures will show boxes (sudo apt-get install -y fonts-noto-cjk)');
  return browser;
}

/** How every test starts the browser: the same glyphs and colours on every run. */
export function launchOptions(browser: Browser): { executablePath?: string; args: string[] } {
  const args = [
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return browser.path === undefined ? { args } : { executablePath: browser.path, args };
}
