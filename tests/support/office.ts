/** Finds the LibreOffice that opens our slides, and gets one where it may. */
import { aptInstall, has } from './browser.ts';

const PACKAGES = ['--no-install-recommends', 'libreoffice-impress', 'poppler-utils'];

/** True where `soffice` and `pdftotext` are here. Gets them on a Debian where that may be done: 310 MB, a minute. */
export function ensureOffice(): boolean {
  const isHere = (): boolean => has('soffice') && has('pdftotext');
  return isHere() || (process.getuid?.() === 0 && aptInstall(PACKAGES) && isHere());
}
