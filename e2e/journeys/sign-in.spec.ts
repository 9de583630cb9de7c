import { expect, type Login, PASSWORD, test } from '../support/fixtures';

const EVERYBODY: Login[] = [
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'level6',
  'level5b',
  'level6b',
  'customer',
  'manager',
  'admin',
  'auditor',
];

test('a wrong password is told beside the form and keeps the address', async ({ page }) => {
  await page.goto('/signin?next=/requests');
  await page.getByLabel('Mail address').fill('customer@demo.test');
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByLabel('Mail address')).toHaveValue('customer@demo.test');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(/\/requests$/);
});

test('a page behind the door leads through it and back', async ({ page }) => {
  await page.goto('/desk/tickets?state=waiting');
  await expect(page).toHaveURL(/\/signin\?/);
  await page.getByLabel('Mail address').fill('level3@demo.test');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/tickets\?state=waiting/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('signing in works', async ({ page }) => {
    await page.goto('/signin?next=/requests');
    await page.getByLabel('Mail address').fill('customer@demo.test');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page).toHaveURL(/\/requests$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

for (const [script, everybody] of [
  [false, EVERYBODY],
  [true, ['level4', 'customer']],
] as const)
  test(`a button of the demo world signs in with one press, ${script ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    test.slow();
    for (const who of everybody) {
      const context = await browser.newContext({ javaScriptEnabled: script });
      const page = await context.newPage();
      await page.goto('/signin');
      await page.locator(`button[value="${who}@demo.test"]`).click();
      await expect(page).toHaveURL(/^[^?]*\/(desk|admin|admin\/audit)?$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // Everybody lands on their own side, whichever door they try.
      await page.goto('/desk');
      await expect(page).toHaveURL(['customer', 'manager'].includes(who) ? /\/$/ : /\/(desk|admin)/);
      await context.close();
    }
  });
