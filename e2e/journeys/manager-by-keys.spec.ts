import { expect as quick, test } from '../support/fixtures';
import { enter } from '../support/keyboard';

// A dashboard, a file and a list in one story.
test.describe.configure({ timeout: 180_000 });
const expect = quick.configure({ timeout: 30_000 });

test('a figure opens its list and is saved as CSV, by keys', async ({ page, as }) => {
  await as('level5');
  await page.goto('/desk/dashboard');
  const menu = page.locator('summary', { hasText: 'CSV' });
  await expect(menu).toBeVisible();
  await enter(page, menu);
  const saved = page.waitForEvent('download');
  await enter(page, page.locator('a[href*="set=promises"]'));
  expect((await saved).suggestedFilename()).toMatch(/^sextant-promises-.*\.csv$/);
  const open = page.getByRole('link', { name: /^Open now: \d+/ });
  const figure = (await open.getAttribute('aria-label'))?.match(/\d+/)?.[0] ?? '';
  await enter(page, open);
  await expect(page).toHaveURL(/\/desk\/tickets\?.*state=unresolved/);
  await expect(page.getByText(figure, { exact: false }).first()).toBeVisible();
});
