import { expect, test } from '../support/fixtures';
import { listening } from '../support/keyboard';

// One story from the first ring to the solution: longer than a page, and on a busy machine each page takes its time.
test.describe.configure({ timeout: 180_000 });

test('a call becomes a solved ticket without a mouse', async ({ page, as }) => {
  await as('level3');
  await page.goto('/desk');
  await listening(page);
  const began = Date.now();
  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Who asks' })).toBeFocused();
  // An unfinished contact of before stands there as its draft.
  await page.keyboard.press('Control+a');
  await page.keyboard.type('customer@demo.test');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Badge reader at the north door beeps');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Since this morning, for everybody.');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/desk\/tickets\/[A-Z]+-\d+$/);
  expect(Date.now() - began).toBeLessThan(30_000);
  await listening(page);

  const messages = page.getByRole('region', { name: 'Messages' });
  await page.keyboard.press('i');
  await expect(messages).toContainText('It is yours');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.type('Same model as last month.');
  await page.keyboard.press('Control+Enter');
  await expect(messages).toContainText('Noted');
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.type('Somebody comes this afternoon.');
  await page.keyboard.press('Control+Enter');
  await expect(messages).toContainText('Sent');
  await page.keyboard.press('Escape');

  await page.keyboard.press('w');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(messages).toContainText('Waiting');
  await expect(page.getByRole('link', { name: 'Resume' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: 'Resume' })).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).press('Enter');
  await expect(messages).toContainText('It goes on');

  await page.keyboard.press('e');
  await expect(page.getByRole('combobox', { name: 'How it ended' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('A new reader stands there.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(messages).toContainText('Resolved');
});

test('taking is taken back within a quarter of a minute', async ({ page, as }) => {
  await as('level3');
  await page.goto('/desk/new');
  await page.getByRole('combobox', { name: 'Who asks' }).fill('customer@demo.test');
  await page.getByLabel('In one line').fill('Lamp above the printer flickers');
  await page.getByLabel('What they said').fill('It hums too.');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/desk\/tickets\/[A-Z]+-\d+$/);
  await listening(page);
  await page.keyboard.press('i');
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(messages).toContainText('It is yours');
  await messages.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(messages).toContainText('Taken back');
  await expect(page.getByRole('button', { name: 'Take' })).toBeVisible();
  await expect(page.getByText('gave it back to the queue')).toBeVisible();
});

test('the list is walked, ticked and opened by keys, and Ctrl-K finds a page', async ({ page, as }) => {
  await as('level4');
  await page.goto('/desk/tickets?state=unresolved');
  await listening(page);
  const links = page.locator('[data-row-link]');
  const boxes = page.getByRole('checkbox', { name: /^Choose [A-Z]/ });
  await page.keyboard.press('j');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).toBeChecked();
  await expect(page.getByText('2 chosen')).toBeVisible();
  await page.keyboard.press('k');
  await page.keyboard.press('x');
  await expect(boxes.nth(0)).not.toBeChecked();
  await expect(page.getByText('1 chosen')).toBeVisible();
  const subject = (await links.nth(1).textContent()) ?? '';
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(subject.trim());
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('board');
  await expect(page.getByRole('option', { name: /Board/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/board/);
});

test('R enters the box of a ticket just opened, as often as it is pressed', async ({ page, as }) => {
  await as('level3');
  await page.goto('/desk/tickets');
  const first = await page.locator('[data-row-link]').first().getAttribute('href');
  await page.goto(String(first));
  await listening(page);
  for (let times = 0; times < 2; times++) {
    await page.keyboard.press('r');
    await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
    await page.keyboard.press('Escape');
  }
});
