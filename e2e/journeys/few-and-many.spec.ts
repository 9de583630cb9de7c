import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { enter, tabTo, typeInto } from '../support/keyboard';

// Stories of several people and tickets, walked by keys: on a busy machine each page takes its time.
test.describe.configure({ timeout: 180_000 });

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

/** Logs a contact of the demo customer. @returns its reference */
async function logged(page: Page, subject: string, { confidential = false } = {}): Promise<string> {
  await page.goto('/desk/new');
  await page.getByRole('combobox', { name: 'Who asks' }).fill('customer@demo.test');
  await page.getByLabel('In one line').fill(subject);
  await page.getByLabel('What they said').fill('By phone, in few words.');
  if (confidential) {
    await tabTo(page, page.getByRole('checkbox', { name: 'Confidential' }));
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/desk\/tickets\/[A-Z]+-\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(subject);
  return page.url().split('/').at(-1) ?? '';
}

test('what is confidential is opened by whoever took it down and whom level 5 lets in', async ({
  page,
  as,
  pageAs,
}) => {
  await as('level3');
  const reference = await logged(page, 'About a colleague', { confidential: true });
  await expect(page.getByTitle(/^Opened by levels 5 and 6/)).toBeVisible();

  const sofia = await pageAs('level2');
  const there = sofia.getByRole('heading', { name: 'About a colleague' });
  expect((await sofia.goto(`/desk/tickets/${reference}`))?.status()).toBe(404);

  const lead = await pageAs('level5');
  await lead.goto(`/desk/tickets/${reference}?do=let-in`);
  await tabTo(lead, lead.getByRole('combobox', { name: 'Who may open it' }));
  await lead.keyboard.type('Sofia Kallas');
  await typeInto(lead, lead.getByRole('textbox', { name: 'Why they have to know' }), 'She knows both.');
  await enter(lead, lead.getByRole('button', { name: 'Let somebody in' }));
  await expect(messages(lead)).toContainText('Let in');
  await sofia.reload();
  await expect(there).toBeVisible();

  await enter(lead, messages(lead).getByRole('button', { name: 'Undo' }));
  await expect(messages(lead)).toContainText('Taken back');
  expect((await sofia.reload())?.status()).toBe(404);
  await expect(there).toBeHidden();
});

test('an incident is resolved with its child, and Undo opens both again', async ({ page, as }) => {
  await as('level3');
  const child = await logged(page, 'Nobody on floor 3 can print');
  const parent = await logged(page, 'Print server is down');
  await page.goto(`/desk/tickets/${parent}?do=link`);
  await typeInto(page, page.getByLabel('Which ticket'), child);
  await page.getByRole('radio', { name: 'its child' }).press('Space');
  await enter(page, page.getByRole('region', { name: 'Link' }).getByRole('button', { name: 'Link' }));
  await expect(messages(page)).toContainText('Linked');

  await page.goto(`/desk/tickets/${parent}?do=resolve`);
  await expect(page.getByText('A child is still open:')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Nobody on floor 3 can print');
  // Nothing is decided for whoever resolves: what becomes of the child has to be said.
  await typeInto(page, page.getByRole('textbox', { name: 'What was done' }), 'The server runs again.');
  await enter(page, page.getByRole('region', { name: 'Resolve' }).getByRole('button', { name: 'Resolve' }));
  const become = page.getByRole('group', { name: 'What becomes of it' });
  await tabTo(page, become.getByRole('radio').first());
  await page.keyboard.press('Space');
  await expect(become.getByRole('radio', { name: 'Resolved with the same words' })).toBeChecked();
  await enter(page, page.getByRole('region', { name: 'Resolve' }).getByRole('button', { name: 'Resolve' }));
  await expect(messages(page)).toContainText('Resolved');

  const other = await page.context().newPage();
  await other.goto(`/desk/tickets/${child}`);
  await expect(other.getByText('The server runs again.')).toBeVisible();
  await enter(page, messages(page).getByRole('button', { name: 'Undo' }));
  await expect(messages(page)).toContainText('Taken back');
  await other.reload();
  await expect(other.getByRole('link', { name: 'Resolve' })).toBeVisible();
});
