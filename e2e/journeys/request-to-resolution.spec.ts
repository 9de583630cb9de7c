import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

/** Reports something in the customer's own words and answers its number. */
async function report(page: Page, subject: string): Promise<string> {
  await page.goto('/requests/new');
  await page.getByRole('radio', { name: 'Something does not work' }).check();
  await page.getByLabel('In one line').fill(subject);
  await page.getByLabel('What should we know?').fill('It began this morning, after the update.');
  await page.getByRole('button', { name: 'Send' }).click();
  // Without script what may answer it comes as a step of its own before it is sent.
  const step = page.getByRole('heading', { name: 'Before it is sent: this may answer it' });
  await expect(step.or(page.getByText('We have it')).first()).toBeVisible();
  if (page.url().endsWith('/requests/new')) await page.locator('main form button[type=submit]').last().click();
  await expect(page).toHaveURL(/\/requests\/[A-Z]+-\d+/);
  return /[A-Z]+-\d+/.exec(page.url())?.[0] ?? '';
}

test('a customer reports, an agent solves, the customer accepts and rates', async ({ page, as, pageAs }) => {
  await as('customer');
  const reference = await report(page, 'The reading room screen flickers');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The reading room screen flickers');

  const agent = await pageAs('level3');
  await agent.goto(`/desk/tickets?q=${reference}`);
  await agent.goto(`/desk/tickets/${reference}`);
  await agent.getByRole('button', { name: /^Take/ }).click();
  await expect(agent.getByRole('button', { name: /^Take/ })).toHaveCount(0);
  await agent.goto(`/desk/tickets/${reference}?write=reply#write`);
  await agent.getByRole('textbox', { name: 'Text' }).fill('We are changing the cable now.');
  await agent.getByRole('button', { name: /^Send/ }).click();
  await expect(agent.getByRole('list', { name: 'Conversation' })).toContainText('We are changing the cable now.');
  await expect(agent.getByRole('textbox', { name: 'Text' })).toHaveValue('');

  await page.reload();
  await expect(page.getByText('We are changing the cable now.')).toBeVisible();
  await page.getByLabel('Your message').fill('Thank you, I am here until noon.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('Thank you, I am here until noon.')).toBeVisible();

  await agent.goto(`/desk/tickets/${reference}?do=resolve`);
  await agent.getByLabel('What was done').fill('A new cable.');
  await agent
    .getByRole('button', { name: /^Resolve/ })
    .last()
    .click();
  await expect(agent.getByText(/resolved it: solved/)).toBeVisible();

  await page.goto(`/requests/${reference}`);
  await expect(page.getByText('A new cable.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, thank you' }).click();
  await expect(page.getByRole('button', { name: 'Yes, thank you' })).toHaveCount(0);
  await page.goto(`/requests/${reference}/rate?score=5`);
  await page.getByRole('button', { name: 'Send the rating' }).click();
  await expect(page.getByText(/You gave 5 of 5/)).toBeVisible();
});

test('what a level 1 writes waits for a check, and the customer sees only what was checked', async ({
  page,
  as,
  pageAs,
}) => {
  await as('customer');
  const reference = await report(page, 'The lecture slides do not open');
  const words = 'Please open them with the reader that is on the desktop.';

  const beginner = await pageAs('level1');
  await beginner.goto(`/desk/tickets/${reference}`);
  await expect(beginner.getByText(/level 3/i).first()).toBeVisible();

  const service = await pageAs('level4');
  await service.goto(`/desk/tickets/${reference}?do=classify`);
  await service.getByRole('combobox', { name: /^Service/ }).selectOption({ label: 'Password and sign-in' });
  await service
    .getByRole('button', { name: /^Classify/ })
    .last()
    .click();
  await service.waitForURL((url) => !url.search.includes('do='));

  await beginner.goto(`/desk/tickets/${reference}?write=reply#write`);
  await beginner.getByRole('textbox', { name: 'Text' }).fill(words);
  await beginner.getByRole('button', { name: /^Send for a check/ }).click();
  await expect(beginner.getByText(/Waits for a check/).first()).toBeVisible();

  await page.goto(`/requests/${reference}`);
  await expect(page.getByText(words)).toHaveCount(0);
  await expect(page.getByText(/being prepared/).first()).toBeVisible();

  const checker = await pageAs('level4');
  await checker.goto('/desk/check');
  await checker
    .getByRole('link', { name: new RegExp(reference) })
    .first()
    .click();
  await expect(checker.getByText('It began this morning, after the update.')).toBeVisible();
  await checker.getByRole('button', { name: /^Approve and send/ }).click();
  await expect(checker.getByRole('link', { name: new RegExp(reference) })).toHaveCount(0);

  await page.reload();
  await expect(page.getByText(words)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a customer reports, writes and withdraws on forms alone', async ({ page, as }) => {
    await as('customer');
    const reference = await report(page, 'The projector hums');
    await page.getByLabel('Your message').fill('It hums in B as well.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('It hums in B as well.')).toBeVisible();
    await page.goto(`/requests/${reference}`);
    await page.getByText('I do not need this any more').click();
    await page.getByLabel('Why?').fill('It stopped.');
    await page.getByRole('button', { name: 'Withdraw the request' }).click();
    await expect(page.getByText(/Withdrawn/).first()).toBeVisible();
  });
});
