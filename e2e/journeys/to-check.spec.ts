import { expect, test } from '../support/fixtures';

test.describe.configure({ timeout: 180_000 });

test('a checker approves by keys, and the figure beside the navigation follows', async ({ page, as }) => {
  await as('level4');
  await page.goto('/desk/check');
  const place = page.getByRole('complementary').getByRole('link', { name: /^To check/ });
  const waiting = async () => Number((await place.textContent())?.match(/\d+/)?.[0] ?? 0);
  const before = await waiting();
  expect(before).toBeGreaterThan(0);
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('dialog')).toContainText('Approve and send');
  await page.keyboard.press('Escape');
  await page.keyboard.press('y');
  await expect.poll(waiting).toBe(before - 1);
});
