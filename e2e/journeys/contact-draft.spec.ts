import { expect, test } from '../support/fixtures';

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test('a contact half typed is there again with its answers, and gone once it is logged', async ({ page, as }) => {
  await as('level3');
  await page.goto('/desk/new');
  await page.getByRole('combobox', { name: 'Who asks' }).fill('rafael.costa@calder.test');
  await page.getByLabel('In one line').fill('A laptop for the bench');
  await page.getByLabel('What they said').fill('Theirs is old.');
  await page.getByLabel('About which service').selectOption('work-laptop');
  const power = page.getByLabel('What do you need the power for?');
  await expect(power).toBeHidden();
  await page.getByRole('radio', { name: 'Powerful, 16 inch' }).check();
  await power.fill('Three dimensions at once');
  await page.getByRole('checkbox', { name: 'Statistics' }).check();
  await page.getByRole('checkbox', { name: 'Video editing' }).check();
  await page.getByLabel('By when do you need it?').fill(day(10));
  await expect(page.getByText('Draft saved')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('radio', { name: 'Powerful, 16 inch' })).toBeChecked();
  await expect(power).toHaveValue('Three dimensions at once');
  await expect(page.getByRole('checkbox', { name: 'Statistics' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Video editing' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Chemical drawing' })).not.toBeChecked();
  await expect(page.getByLabel('By when do you need it?')).toHaveValue(day(10));

  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByRole('radio', { name: 'Request', exact: true }).check();
  await page.getByRole('button', { name: 'Log it' }).click();
  await expect(page).toHaveURL(/\/desk\/tickets\/IT-\d+/);
  await expect(page.locator('#answers')).toContainText('Three dimensions at once');
  await page.goto('/desk/new');
  await expect(page.getByLabel('In one line')).toHaveValue('');
  await expect(page.getByRole('group', { name: 'What the service asks' })).toHaveCount(0);
});
