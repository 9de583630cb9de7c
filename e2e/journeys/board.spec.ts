import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { listening } from '../support/keyboard';

test.describe.configure({ timeout: 180_000, mode: 'serial' });

const free = (page: Page) => page.getByRole('region', { name: 'Unallocated' });
const cards = (page: Page) => free(page).getByRole('article');
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });
const referenceIn = async (page: Page, nth: number) =>
  (
    await cards(page)
      .nth(nth)
      .getByRole('link', { name: /^Open / })
      .textContent()
  )?.trim() ?? '';

test('a lead assigns with M, leaves with Escape, and takes it back', async ({ page, as }) => {
  await as('level4');
  await page.goto('/desk/board');
  await listening(page);
  const reference = await referenceIn(page, 0);
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  const side = page.getByRole('region', { name: `Assign ${reference}` });
  await expect(side.getByRole('button', { name: /^Assign to/ }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(side).toBeHidden();
  await expect(
    cards(page)
      .first()
      .getByRole('link', { name: new RegExp(`Assign ${reference}`) }),
  ).toBeFocused();
  await page.keyboard.press('m');
  await expect(side.getByRole('button', { name: /^Assign to/ }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText(`${reference} is assigned`);
  await expect(free(page).getByText(reference, { exact: true })).toBeHidden();
  await page.keyboard.press('z');
  await expect(messages(page)).toContainText('Taken back');
  await expect(free(page).getByText(reference, { exact: true })).toBeVisible();
});

test('a card is dragged to a person with the mouse, and given back', async ({ page, as }) => {
  await as('level4');
  await page.goto('/desk/board');
  await listening(page);
  const card = cards(page).first();
  const reference = await referenceIn(page, 0);
  const column = page.locator('[data-column]').first();
  const name = (await column.getAttribute('data-name')) ?? '';
  await card.hover();
  await expect(card).toHaveAttribute('data-draggable', '');
  const [from, to] = [await card.boundingBox(), await column.boundingBox()];
  if (!from || !to) throw new Error('nothing to drag, or nowhere to');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 20, from.y + from.height / 2 + 10, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + 120, { steps: 12 });
  await expect(column.getByText('drop to assign')).toBeVisible();
  await page.mouse.up();
  await expect(messages(page)).toContainText(`${reference} is with ${name} now`);
  await expect(column.getByText(reference, { exact: true })).toBeVisible();
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(free(page).getByText(reference, { exact: true })).toBeVisible();
});

test('a batch is looked at, moved and put back by keys', async ({ page, as }) => {
  await as('level4');
  await page.goto('/desk/board');
  await listening(page);
  await page.getByRole('link', { name: 'Rebalance' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Rebalance/ })).toBeVisible();
  const move = page.getByRole('button', { name: /^Move \d+ ticket/ });
  const nothing = page.getByText('Nothing needs to move');
  await expect(move.or(nothing)).toBeVisible();
  if (await nothing.isVisible()) return;
  const [count] = /\d+ tickets?/.exec((await move.textContent()) ?? '') ?? [];
  await move.press('Enter');
  const told = page.getByRole('status').filter({ hasText: `${count} moved` });
  await told.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(told).toBeHidden();
});

for (const level of ['level2', 'level3'] as const)
  test(`what ${level} may not assign is proposed, with the act filled in`, async ({ page, as }) => {
    await as(level);
    await page.goto('/desk/board');
    await listening(page);
    const reference = await referenceIn(page, 0);
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    const side = page.getByRole('region', { name: `Assign ${reference}` });
    await side
      .getByRole('link', { name: /^Propose / })
      .first()
      .press('Enter');
    await expect(page).toHaveURL(/\/desk\/proposals\/new\?capability=ticket\.(re)?assign&target=/);
    await page.getByRole('textbox').first().fill('They know this building.');
    await page.getByRole('button', { name: 'Propose' }).press('Enter');
    await expect(page).toHaveURL(/\/desk\/proposals\/[0-9a-f-]{36}/);
    await expect(page.getByRole('main')).toContainText(reference);
  });
