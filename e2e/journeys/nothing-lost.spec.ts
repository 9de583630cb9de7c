import { writeFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures';

test('a desk that does not answer loses nothing of what was typed', async ({ page, as }) => {
  await as('customer');
  await page.goto('/requests/new?service=work-laptop');
  await page.getByLabel('Standard, 14 inch').check();
  await page.getByLabel('Anything else we should know?').fill('With a bag, please');
  await page.route('**/requests/new*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The desk did not answer' })).toBeFocused();
  await expect(page.getByLabel('Standard, 14 inch')).toBeChecked();
  await expect(page.getByLabel('Anything else we should know?')).toHaveValue('With a bag, please');
});

test('files that are heavier than the desk takes are refused in words, large ones arrive', async ({
  page,
  as,
}, info) => {
  test.setTimeout(120_000);
  await as('customer');
  await page.goto('/requests/new');
  await page.getByLabel('I have a question').check();
  await page.getByLabel('In one line').fill('Can you read these?');
  await page.getByLabel('What should we know?').fill('They come from the microscope');
  const files = page.getByLabel('Files');
  const made = ['one.txt', 'two.txt', 'three.txt'].map((name) => info.outputPath(name));
  for (const path of made) writeFileSync(path, Buffer.alloc(24e6, 'measured '));
  await files.setInputFiles(made);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'more than 60 MB' })).toBeVisible();
  await files.setInputFiles(made.slice(0, 1));
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('link', { name: /one\.txt/ })).toBeVisible({ timeout: 60_000 });
});

test('an agent who was signed out meanwhile signs in beside the form and sends it again', async ({ page, as }) => {
  await as('level3');
  await page.goto('/desk/new');
  await page.getByLabel('In one line').fill('No sound in the hall');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Log it' }).click();
  const way = page.getByRole('link', { name: 'Sign in, in another tab' });
  await expect(way).toHaveAttribute('target', '_blank');
  await expect(page.getByLabel('In one line')).toHaveValue('No sound in the hall');
  await as('level3');
  await page.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be logged' })).toBeVisible();
  await expect(way).toBeHidden();
});
