import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

const ASKED = 'why does my phone not get onto the network since I changed my password?';
const WIFI = /Connect to the campus wifi/;

const search = async (page: Page, words: string) => {
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' });
  await box.fill(words);
  await box.press('Enter');
  await expect(page).toHaveTitle(new RegExp(words.split(' ')[0] ?? ''));
};

test('a customer asks in their own words and reads the answer', async ({ page, as, accessible }) => {
  await as('customer');
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Say what you need' }).fill(ASKED);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL(/\?q=/);
  const answer = page.getByRole('main').getByRole('link', { name: WIFI }).first();
  await expect(answer).toBeVisible();
  await accessible();
  await answer.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(WIFI);
});

test('an agent finds articles and tickets by a question', async ({ page, as, accessible }) => {
  await as('level3');
  await page.goto('/desk/search');
  await search(page, ASKED);
  await expect(page.getByRole('link', { name: WIFI }).first()).toBeVisible();
  await accessible();
  await search(page, 'wifi');
  await expect(page.getByRole('heading', { name: 'Tickets', exact: true })).toBeVisible();
});

test('a name with a slip finds its person', async ({ page, as }) => {
  await as('level3');
  await page.goto('/desk/search?in=people');
  await search(page, 'Mara Okafr');
  await expect(page.getByRole('main').getByRole('link', { name: /Mara Okafor/ })).toBeVisible();
});

test('what nobody answers goes on into a new contact', async ({ page, as }) => {
  await as('level3');
  await page.goto('/desk/search');
  await search(page, 'xylophone');
  await page.getByRole('link', { name: 'Log a contact with these words' }).click();
  await page.waitForURL(/\/desk\/new/);
  await expect(page.getByRole('textbox', { name: 'In one line' })).toHaveValue('xylophone');
});

test('the command menu finds an article while one types', async ({ page, as }) => {
  await as('level2');
  await page.goto('/desk');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('campus wif');
  await expect(page.getByRole('option', { name: WIFI })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('searching works', async ({ page, as }) => {
    await as('level3');
    await page.goto('/desk/search?q=campus%20wifi');
    await expect(page.getByRole('link', { name: WIFI }).first()).toBeVisible();
  });
});
