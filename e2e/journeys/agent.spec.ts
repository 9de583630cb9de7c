import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

test('a phone call is logged by keyboard alone, in under half a minute', async ({ page, as }) => {
  await as('level3');
  await page.goto('/desk');
  const began = Date.now();
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/desk\/new/);
  await page.getByRole('combobox', { name: 'Who asks' }).focus();
  await page.keyboard.type('customer@demo.test');
  await page.getByLabel('In one line').focus();
  await page.keyboard.type('Cannot reach the payroll site');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Grace called from Building C.');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/desk\/tickets\/[A-Z]+-\d+/);
  expect(Date.now() - began).toBeLessThan(30_000);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cannot reach the payroll site');
});

for (const [keys, seen] of [
  // The letters after C are for the new contact: none of them acts on the page that is left.
  ['c g b', (page: Page) => expect(page).toHaveURL(/\/desk\/new/)],
  ['g b', (page: Page) => expect(page).toHaveURL(/\/desk\/board/)],
  ['Control+k', (page: Page) => expect(page.getByRole('combobox')).toBeFocused()],
] as const)
  test(`${keys}, pressed while the script is on its way, is not lost`, async ({ page, as }) => {
    await as('level3');
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/_next/static/**/*.js*', (route) => arrived.then(() => route.continue()));
    await page.goto('/desk', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const key of keys.split(' ')) await page.keyboard.press(key);
    arrive();
    await seen(page);
  });

test('the list moves and opens by keys, and its filters are its address', async ({ page, as }) => {
  await as('level3');
  await page.goto('/desk/tickets?state=unresolved&priority=1,2');
  await expect(page.locator('[data-row-link]').first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/tickets\/[A-Z]+-\d+|preview=/);
});

test('the command menu finds a ticket and an act, and ? lists the keys', async ({ page, as }) => {
  await as('level4');
  await page.goto('/desk/tickets');
  const reference =
    (await page.locator('[data-row-link]').first().getAttribute('href'))?.match(/[A-Z]+-\d+/)?.[0] ?? '';
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(reference);
  await expect(page.getByRole('option', { name: new RegExp(reference) }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what a level does not carry says who does, and can be proposed', async ({ page, as }) => {
  await as('level2');
  await page.goto('/desk/tickets');
  const reference =
    (await page.locator('[data-row-link]').first().getAttribute('href'))?.match(/[A-Z]+-\d+/)?.[0] ?? '';
  await page.goto(`/desk/tickets/${reference}?do=override`);
  await page.getByRole('radio', { name: 'P1' }).check();
  await page.getByLabel('Why the two questions give the wrong answer').fill('The exam begins at ten.');
  await page.getByLabel('Why', { exact: true }).fill('The exam begins at ten.');
  await page.getByRole('button', { name: 'Propose it', exact: true }).click();
  await expect(page.getByText('Proposed. You hear when somebody has decided.')).toBeVisible();
  await page.goto('/desk/proposals?view=mine');
  await expect(page.getByText(reference).first()).toBeVisible();
});

test('out of sight looks exactly like not there', async ({ page, as }) => {
  await as('customer');
  const wrong = await page.goto('/requests/IT-99999999');
  expect(wrong?.status()).toBe(404);
  const words = await page.getByRole('main').textContent();
  const foreign = await page.goto('/requests/FM-1');
  expect(foreign?.status()).toBe(404);
  expect(await page.getByRole('main').textContent()).toBe(words);
});
