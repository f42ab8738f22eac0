/** 320 pixels (400 % of 1280) and wide text spacing: nothing runs off sideways, and no word is cut (WCAG 2.2, 1.4.10 and 1.4.12). */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { STATES } from './states.ts';

/** The spacing that a reader may ask for. A style sheet of the page's own kind, since its policy forbids inline styles. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
}

/** Elements with words of their own that are cut, and elements that reach beyond the window. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
      );
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      if (!hasWords || style.clipPath !== 'none' || style.display === 'inline') continue;
      const isCutAcross = style.overflowX !== 'visible' && style.overflowX !== 'auto' && scrollWidth > clientWidth + 1;
      const isCutDown = ['hidden', 'clip'].includes(style.overflowY) && scrollHeight > clientHeight + 1;
      const isOutside = element.getBoundingClientRect().right > innerWidth + 1 && style.position !== 'absolute';
      if (isCutAcross || isCutDown || isOutside)
        faults.push(`${element.tagName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`);
    }
    const over = document.documentElement.scrollWidth - innerWidth;
    return over > 0 ? [...faults, `the page is ${String(over)} px too wide`] : faults;
  });
}

for (const { name, reach } of STATES)
  test(`${name}: at 320 px, and with wide text spacing, all can be read without scrolling sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await reach(page);
    await expect.poll(() => cutTexts(page)).toEqual([]);
    await spaceOut(page);
    await expect.poll(() => cutTexts(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => cutTexts(page)).toEqual([]);
  });
