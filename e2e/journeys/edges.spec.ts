import { expect, test } from '../support/fixtures';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what is not there is a 404 that can be read, with a way on', async ({ page, as }) => {
    for (const path of ['/nope', '/services/nope', '/help/nope']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Go to the start' })).toBeVisible();
    }
    await as('customer');
    expect((await page.goto('/requests/IT-999999'))?.status()).toBe(404);
    await expect(page.getByRole('link', { name: 'My requests' }).first()).toBeVisible();
  });

  test('on the desk it keeps the frame', async ({ page, as }) => {
    await as('level4');
    for (const path of ['/desk/tickets/IT-999999', '/desk/rules/nope', '/desk/proposals/nope']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Admin' })).toBeVisible();
    }
  });
});

test('the admin pages open to whoever has one of them, and say who keeps the others', async ({ page, as }) => {
  await as('level4');
  await page.goto('/admin');
  await expect(page).toHaveURL(/\/admin\/teams$/);
  await page.getByText(/pages here are kept by others/).click();
  await expect(page.getByText('The technical administrator keeps this').first()).toBeVisible();
  await expect(page.getByText(/“Keep functions” is not carried out at level 4/)).toBeVisible();
  await page.goto('/admin/tokens');
  await expect(page.getByText('This page is somebody else’s')).toBeVisible();
});
