/** Finds the browser that prints: Chromium or one made of it, as they are installed on Linux, macOS and Windows. */
import { posix, win32 } from 'node:path';
import { CannotRun, type Io } from './io.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
  darwin: ['chromium', 'google-chrome'],
  win32: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
};

const APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);
const PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']; // prettier-ignore
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Places where installers put them. */
function usualPlaces({ platform, environment }: Io): readonly string[] {
  if (platform === 'darwin') {
    const home = environment('HOME');
    return [...APPS.map((app) => `/${app}`), ...(home === undefined ? [] : APPS.map((app) => posix.join(home, app)))];
  }
  if (platform !== 'win32') return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
  const roots = WINDOWS_ROOTS.map(environment).filter((root) => root !== undefined);
  return roots.flatMap((root) => PROGRAMS.map((program) => win32.join(root, program)));
}

/**
 * Path of the browser: the one that is `given`, else that of CHROME_PATH, else the first in PATH and the usual places. Throws
 * `CannotRun` where there is none, or where the one that was named is not there.
 */
export async function browserFor(given: string | undefined, io: Io): Promise<string> {
  const { platform, environment, isFile } = io;
  const named = [['--browser', given], ['CHROME_PATH', environment('CHROME_PATH')]] as const;
  for (const [name, path] of named) {
    if (path === undefined) continue;
    if (await isFile(path)) return path;
    throw new CannotRun(`${name}: there is no program "${path}"; name the file of Chromium, Chrome or Edge itself`);
  }
  const names = NAMES[platform] ?? NAMES['linux'] ?? [];
  const paths = platform === 'win32' ? win32 : posix;
  const folders = (environment('PATH') ?? '').split(paths.delimiter).filter((folder) => folder !== '');
  const places = usualPlaces(io);
  for (const path of [...folders.flatMap((folder) => names.map((name) => paths.join(folder, name))), ...places]) {
    if (await isFile(path)) return path;
  }
  throw new CannotRun(
    `PDF needs Chromium, Chrome or Edge, and none was found: not ${names.join(', ')} in PATH, not ${places.join(', ')}; ` +
      'install one, name one by --browser PATH or CHROME_PATH, or write --format print and print that from any browser',
  );
} // prettier-ignore
