import { expect, test } from '../support/fixtures';

test('a procedure is proposed by 3, agreed by 5, acknowledged and followed by 1, who is held to its steps', async ({
  pageAs,
  accessible,
}) => {
  test.slow();
  const mark = Date.now().toString(36);
  const author = await pageAs('level3');
  await author.goto('/desk/rules/procedures/new');
  await author.getByLabel('Title', { exact: true }).fill(`Mailbox is full ${mark}`);
  await author.getByLabel('Key', { exact: true }).fill(`mailbox-${mark}`);
  await author.getByLabel('Holds for').selectOption('IT');
  await author.getByLabel('What it is for').fill('Mail arrives again the same hour.');
  await author.getByText('Only these services').click();
  await author.getByLabel('Mailbox, calendar and lists').check();
  // Two procedures for the very same work are refused, and a journey may be run again on one desk.
  await author.getByText('Only these categories').click();
  await author.locator('input[name="content.categories"][value=mail]').check();
  const others = author.locator('input[name="content.categories"]:not([value^=mail])');
  await others.nth(Date.now() % (await others.count())).check();
  await author.getByLabel('Step 1: What is done').fill('Look at which folder is large');
  await author.getByLabel('Step 2: What is done').fill('Raise the limit once');
  await author.getByText('Questions for whoever acknowledges it').click();
  await author.getByLabel('Question 1').fill('How often is the limit raised?');
  await author.getByLabel('Answers, one a line').first().fill('Once\nAlways');
  await accessible(author);
  await author.getByRole('button', { name: 'Begin the draft' }).click();
  await expect(author).toHaveURL(/procedures\/mailbox-.+\/versions\/1$/);
  const version = author.url();
  await author.getByLabel('Why this change, for those who decide').fill('Asked for every day.');
  await author.getByLabel('Figures').fill('Twelve a week.');
  await author.getByRole('button', { name: 'Propose it' }).click();
  await expect(author.getByText('You wrote this, so somebody else decides.')).toBeVisible();
  await expect(author.getByRole('button', { name: 'Agree', exact: true })).toHaveCount(0);

  const junior = await pageAs('level1');
  await junior.goto(version);
  await junior.getByLabel('What do you say to it?').fill('The folder is nearly always the sent one.');
  await junior.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(junior.getByText('nearly always the sent one').first()).toBeVisible();

  const decider = await pageAs('level5');
  await decider.goto(version);
  await expect(decider.getByText('nearly always the sent one')).toBeVisible();
  await expect(decider.getByText('Twelve a week.')).toBeVisible();
  await accessible(decider);
  await decider.getByRole('button', { name: 'Agree', exact: true }).click();
  await expect(decider.getByText('In force', { exact: true }).first()).toBeVisible();

  await junior.goto(version.replace(/\/versions\/1$/, ''));
  await junior.getByLabel('Always').check();
  await junior.getByRole('button', { name: 'I have read it' }).click();
  await expect(junior.getByText('The document says otherwise; read it again').first()).toBeVisible();
  await junior.getByLabel('Once').check();
  await junior.getByRole('button', { name: 'I have read it' }).click();
  await expect(junior.getByText('You acknowledged this version')).toBeVisible();

  await junior.goto('/desk/new');
  await junior.getByRole('combobox', { name: 'Who asks' }).fill('customer@demo.test');
  await junior.getByLabel('In one line').fill(`Nothing arrives any more ${mark}`);
  await junior.getByLabel('What they said').fill('Since this morning.');
  await junior.getByLabel('About which service').selectOption('mail');
  await junior.getByLabel('Look at which folder is large').check();
  await junior.getByRole('button', { name: /^Log it/ }).click();
  await expect(junior).toHaveURL(/\/desk\/tickets\/IT-\d+$/);
  const steps = junior.locator('#procedure');
  await expect(steps.getByText('1 of 2')).toBeVisible();
  await accessible(junior);
  await steps.getByRole('button', { name: 'Done: Raise the limit once' }).click();
  await expect(steps.getByText('complete', { exact: true })).toBeVisible();
  await expect(
    junior.getByRole('link', { name: /^Resolve/ }).or(junior.getByRole('button', { name: /^Resolve/ })),
  ).toBeVisible();
});
