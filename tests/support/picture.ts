/** Takes the picture at the top of the README from the built app: `npm run picture`, after `npm run build`. */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { ensureBrowser, launchOptions } from './browser.ts';

const OUT = 'tests/pictures/timeline.png';

const server = await preview({ build: { outDir: 'dist/site' }, preview: { port: 4318, strictPort: true } });
const browser = await chromium.launch(launchOptions(ensureBrowser()));
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 960 },
    locale: 'zh-CN',
    timezoneId: 'UTC',
    colorScheme: 'light',
  });
  await page.goto('http://localhost:4318/#/mohrss-2019?lang=zh-Hans');
  await page.locator('.list button', { hasText: '根治欠薪' }).first().click();
  await page.locator('.card').waitFor();
  await page.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  await page.screenshot({ path: OUT });
  console.error(`wrote ${OUT}`);
} finally {
  await browser.close();
  await server.close();
}
process.exit(0);
