import { expect, test } from '../support/fixtures';

const ASKED = 'why does my phone not get onto the network since I changed my password?';

test('a customer asks in their own words and reads the answer', async ({ page, as, accessible }) => {
  await as('customer');
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Say what you need' }).fill(ASKED);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await accessible();
  await page
    .getByRole('link', { name: /Connect to the campus wifi/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Connect to the campus wifi');
});

test('an agent finds tickets, articles, rules and people from one box, and logs what nobody answers', async ({
  page,
  as,
  accessible,
}) => {
  await as('level3');
  await page.goto('/desk/search');
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' });
  await box.fill(ASKED);
  await box.press('Enter');
  await expect(page.getByRole('link', { name: /Connect to the campus wifi/ }).first()).toBeVisible();
  await accessible();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await box.fill('Mara Okafr');
  await box.press('Enter');
  await expect(page.getByRole('link', { name: /Mara Okafor/ }).last()).toBeVisible();
  await page.getByRole('link', { name: 'Everything', exact: true }).click();
  await box.fill('xylophone');
  await box.press('Enter');
  await page.getByRole('link', { name: 'Log a contact with these words' }).click();
  await expect(page.getByRole('textbox', { name: 'In one line' })).toHaveValue('xylophone');
});

test('the command menu finds an article while one types', async ({ page, as }) => {
  await as('level2');
  await page.goto('/desk');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('campus wif');
  await expect(page.getByRole('option', { name: /Connect to the campus wifi/ })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('searching works', async ({ page, as }) => {
    await as('level3');
    await page.goto('/desk/search?q=campus%20wifi');
    await expect(page.getByRole('link', { name: /Connect to the campus wifi/ }).first()).toBeVisible();
  });
});
