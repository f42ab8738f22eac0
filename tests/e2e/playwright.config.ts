/** End-to-end tests: the built site in a real Chromium. */
import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from '../support/browser.ts';

const browser = findBrowser();
if (browser === null) throw new Error('no Chromium found; run "npm run test:e2e", which gets one');

/** Another one with PORT, where several checkouts run their tests side by side. */
const port = process.env['PORT'] ?? '4317';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/names/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // How long a machine with other work takes is no fault of the page.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../.reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    launchOptions: launchOptions(browser),
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `npx vite preview --outDir dist/site --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
