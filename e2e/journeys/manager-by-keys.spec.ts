import type { Page } from '@playwright/test';
import { expect as quick, test } from '../support/fixtures';
import { enter, tabTo, typeInto, typeOver } from '../support/keyboard';

// Several people and many pages in one story, a hundred keys each.
test.describe.configure({ timeout: 300_000 });
const expect = quick.configure({ timeout: 30_000 });

test('a figure opens its list and is saved as CSV, by keys', async ({ page, as }) => {
  await as('level5');
  await page.goto('/desk/dashboard');
  const menu = page.locator('summary', { hasText: 'CSV' });
  await expect(menu).toBeVisible();
  await enter(page, menu);
  const saved = page.waitForEvent('download');
  await enter(page, page.locator('a[href*="set=promises"]'));
  expect((await saved).suggestedFilename()).toMatch(/^sextant-promises-.*\.csv$/);
  const open = page.getByRole('link', { name: /^Open now: \d+/ });
  const figure = (await open.getAttribute('aria-label'))?.match(/\d+/)?.[0] ?? '';
  await enter(page, open);
  await expect(page).toHaveURL(/\/desk\/tickets\?.*state=unresolved/);
  await expect(page.getByText(figure, { exact: false }).first()).toBeVisible();
});

const RULE = '/desk/rules/service-level/it-standard';

/** Logs a question for IT by keys, and says the version that promises it. */
async function promised(page: Page, address?: string): Promise<{ address: string; version: number }> {
  if (address) await page.goto(address);
  else {
    await page.goto('/desk/new');
    await typeOver(page, page.getByRole('combobox', { name: 'Who asks' }), 'customer@demo.test');
    await typeOver(page, page.getByLabel('In one line'), 'When is the help desk open at Christmas?');
    await typeOver(page, page.getByLabel('What they said'), 'Nothing is written at the door.');
    await page.keyboard.press('Control+Enter');
    await expect(page).toHaveURL(/\/desk\/tickets\/IT-\d+$/);
  }
  await enter(page, page.locator('#promises summary'));
  const said = page.getByText(/^Promised under IT standard, version \d+/);
  await expect(said).toBeVisible();
  return { address: page.url(), version: Number(/version (\d+)/.exec((await said.textContent()) ?? '')?.[1]) };
}

test('a service level is proposed by 4, agreed by 6 and binds what comes after, by keys', async ({
  page,
  as,
  pageAs,
}) => {
  await as('level4');
  const before = await promised(page);

  await page.goto(RULE);
  await enter(
    page,
    page.getByRole('button', { name: 'Propose a change' }).or(page.getByRole('link', { name: 'Propose a change' })),
  );
  await expect(page).toHaveURL(new RegExp(`${RULE}/versions/\\d+$`));
  const version = page.url();
  const number = Number(version.split('/').pop());
  const target = page.getByLabel('Question, Priority 4, Next reply');
  await enter(page, page.locator('summary', { hasText: 'Question' }).first());
  const usual = await target.inputValue();
  await typeOver(page, target, 'soon');
  await enter(page, page.getByRole('button', { name: 'Save the draft' }));
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await expect(target).toBeFocused();
  await expect(target).toHaveValue('soon');
  await typeOver(page, target, usual === '6 h' ? '5 h' : '6 h');
  await enter(page, page.getByRole('button', { name: 'Save the draft' }));
  await expect(page.getByRole('status').filter({ hasText: 'The draft is saved' })).toBeFocused();
  await typeInto(page, page.getByLabel('Why this change, for those who decide'), 'Five hours were never kept.');
  await enter(page, page.getByRole('button', { name: 'Propose it' }));
  await expect(page.getByText('You wrote this, so somebody else decides.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Agree', exact: true })).toHaveCount(0);

  const fifth = await pageAs('level5');
  await fifth.goto(version);
  await expect(fifth.getByText(/can decide\.$/)).toBeVisible();
  await expect(fifth.getByRole('button', { name: 'Agree', exact: true })).toHaveCount(0);

  const sixth = await pageAs('level6');
  await sixth.goto(version);
  await enter(sixth, sixth.getByRole('button', { name: 'Agree', exact: true }));
  await expect(sixth.getByText('In force', { exact: true }).first()).toBeVisible();

  expect((await promised(page, before.address)).version).toBe(before.version);
  expect((await promised(page)).version).toBe(number);
});

test('a level is confirmed for a time, carries rights, and is ended again, by keys', async ({ page, as, pageAs }) => {
  const holder = await pageAs('victor.hale@calder.test');
  await holder.goto('/desk');
  await expect(holder).toHaveURL(/\/$/);

  await as('level5');
  await page.goto('/desk/levels/holders');
  await enter(page, page.getByRole('link', { name: 'Confirm a level' }));
  await expect(page).toHaveURL(/\/desk\/people$/);
  await enter(page, page.getByRole('link', { name: 'Customers' }));
  await expect(page).toHaveURL(/who=others/);
  await typeInto(page, page.getByRole('searchbox', { name: 'Find a name, address or title' }), 'victor.hale');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-row-link]')).toHaveCount(1);
  await enter(page, page.locator('[data-row-link]'));
  await enter(page, page.getByRole('link', { name: 'Confirm a level' }));
  const confirm = page.getByRole('button', { name: 'Confirm the level' });
  await enter(page, confirm);
  const level = page.getByLabel('Level', { exact: true });
  await expect(level).toHaveAttribute('aria-invalid', 'true');
  await expect(level).toBeFocused();
  await page.keyboard.type('2');
  await tabTo(page, page.getByLabel('Last day'));
  // A day that reads the same whichever part of it the browser's language writes first.
  await page.keyboard.type('12122099');
  await typeInto(page, page.getByLabel('Note'), 'Helps out until the move is over.');
  await enter(page, confirm);
  await expect(page.getByRole('status').filter({ hasText: 'The level is confirmed.' })).toBeFocused();

  await holder.goto('/desk');
  await expect(holder.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
  await holder.goto('/desk/levels/holders');
  await expect(holder.getByText('until 12 Dec 2099')).toBeVisible();
  await expect(holder.getByRole('link', { name: 'Confirm a level' })).toHaveCount(0);

  await enter(page, page.getByRole('link', { name: 'End', exact: true }));
  const finish = page.getByRole('button', { name: 'End the level' });
  await enter(page, finish);
  await expect(page.getByLabel('Reason')).toBeFocused();
  await page.keyboard.type('The move is over.');
  await enter(page, finish);
  await expect(page.getByText('The end is set.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'End', exact: true })).toHaveCount(0);
  await expect(page.getByText('The move is over.').first()).toBeVisible();

  await holder.goto('/desk');
  await expect(holder).toHaveURL(/\/$/);
});
