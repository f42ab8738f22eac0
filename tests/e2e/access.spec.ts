/** axe finds nothing, and no target is too small, in every state that a reader can reach, wide and narrow. */
import type { Page } from '@playwright/test';
import { axeFaults, expect, test } from './app.ts';
import { STATES } from './states.ts';

/**
 * Targets under 24 × 24 CSS pixels (WCAG 2.2, 2.5.8). A field that cannot be seen lends its size from its label; links within
 * a sentence are exempt.
 */
async function smallTargets(page: Page): Promise<string[]> {
  return page.locator('a[href], button, input, select, summary, textarea, [role=slider]').evaluateAll((all) =>
    all.flatMap((element) => {
      const isHiddenField = element.matches('input[type=radio], input[type=checkbox], input[type=file]');
      const target = isHiddenField ? (element.closest('label') ?? element) : element;
      const { width, height, right } = target.getBoundingClientRect();
      const isOff = width <= 1 || height <= 1 || right < 0;
      if (isOff || (width >= 24 && height >= 24)) return [];
      const name = target.getAttribute('aria-label') ?? target.textContent.trim();
      return [`${target.tagName} ${name}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
    }),
  );
}

for (const width of [1440, 390])
  for (const { name, reach } of STATES)
    test(`${name}, ${String(width)} px: axe finds nothing, every target is large enough`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await reach(page);
      await page.waitForTimeout(300);
      expect(await axeFaults(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    });
