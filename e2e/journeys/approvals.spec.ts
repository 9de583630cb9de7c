import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
/** As the pages of the desk themselves ask the API. */
const headers = { 'x-sextant': '1' };
const answers = { model: 'Light, 13 inch', by: day(10), archive: false };

/** Asks for a laptop that takes the manager's word. */
async function ask(customer: Page, subject: string): Promise<string> {
  const wish = { kind: 'request', service: 'work-laptop', subject, description: subject, answers };
  const answer = await customer.request.post('/api/v1/tickets', { data: wish, headers });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { reference: string }).reference;
}

/** The two answers to one request. */
const agreeTo = (page: Page, reference: string) =>
  page
    .locator('form')
    .filter({ has: page.locator(`input[name=reference][value="${reference}"]`) })
    .getByRole('button', { name: 'Agree' })
    .first();

async function decidedOnce(page: Page, subject: string): Promise<void> {
  await expect(page.getByText('You agreed.')).toBeVisible();
  await expect(page.getByRole('link', { name: subject })).toHaveCount(1);
  const decided = (await (await page.request.get('/api/v1/approvals?which=decided', { headers })).json()) as {
    items: { subject: string; state: string }[];
  };
  expect(decided.items.filter((one) => one.subject === subject)).toEqual([
    expect.objectContaining({ state: 'approved' }),
  ]);
}

test('a word is counted once, be it pressed without script, before the script arrives, or twice', async ({
  pageAs,
  browser,
  page,
  as,
}) => {
  const customer = await pageAs('customer');
  await as('manager');
  const [without, early, twice] = [
    await ask(customer, 'Without script'),
    await ask(customer, 'Before the script'),
    await ask(customer, 'Pressed twice'),
  ];

  const bare = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await bare.newPage();
  await plain.goto('/approvals');
  await agreeTo(plain, without).click();
  await decidedOnce(plain, 'Without script');
  await bare.close();

  await page.route(/\.js(\?|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  await page.goto('/approvals', { waitUntil: 'commit' });
  await agreeTo(page, early).click({ noWaitAfter: true });
  await decidedOnce(page, 'Before the script');

  await page.goto('/approvals', { waitUntil: 'commit' });
  await agreeTo(page, twice).dblclick({ noWaitAfter: true });
  await decidedOnce(page, 'Pressed twice');
});
