import { expect, test } from '../support/fixtures';

test.describe.configure({ timeout: 180_000 });

for (const width of [320, 375, 768, 1280])
  test(`the desk fits ${width} pixels, without a second way to scroll`, async ({ page, as, accessible }) => {
    await page.setViewportSize({ width, height: 720 });
    await as('level4');
    await page.goto('/desk/tickets');
    const ticket = (await page.locator('[data-row-link]').first().getAttribute('href')) ?? '';
    const reference = ticket.split('/').pop() ?? '';
    const places = ['/desk', '/desk/tickets', `/desk/tickets?preview=${reference}`, ticket, `${ticket}?do=wait`];
    for (const path of [...places, '/desk/new', '/desk/check', '/desk/board']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const over = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { across: scrollWidth - window.innerWidth, down: scrollHeight - window.innerHeight };
      });
      expect(over, `${path} scrolls inside its frame only`).toEqual({ across: 0, down: 0 });
    }
    if (width < 375) await accessible();
  });

test('a phone opens a ticket from the list and writes a note', async ({ page, as }) => {
  await page.setViewportSize({ width: 375, height: 720 });
  await as('level3');
  await page.goto('/desk/tickets');
  await page.locator('[data-row-link]').first().click();
  await expect(page).toHaveURL(/\/desk\/tickets\/[A-Z]+-\d+/);
  await page.locator('label', { has: page.getByRole('radio', { name: 'Note' }) }).click();
  await page.getByRole('textbox', { name: 'Text' }).fill('Read on the way.');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Noted');
});
