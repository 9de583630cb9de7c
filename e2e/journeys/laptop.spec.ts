import type { Page } from '@playwright/test';
import { ask, journeysDatabase } from '../support/database';
import { expect, test } from '../support/fixtures';

const CUSTOMER = 'rafael.costa@calder.test';
const TASKS = [
  'Take one from stock or order it',
  'Install and enrol it',
  'Let them into the archive',
  'Hand it over and have it signed for',
];
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** One task of the plan beside its ticket, by its own title: others name it as what comes before them. */
const taskOf = (page: Page, title: string) =>
  page
    .locator('#tasks')
    .getByRole('listitem')
    .filter({ has: page.getByRole('paragraph').and(page.getByText(title, { exact: true })) });

test('a laptop is asked for by a form, agreed to by mail, handed out task by task, and its access ends', async ({
  page: stranger,
  pageAs,
  accessible,
}) => {
  test.setTimeout(240_000);
  const database = await journeysDatabase();
  const one = async (text: string, values: unknown[] = []) => (await ask(database, text, values))[0] ?? {};

  const customer = await pageAs(CUSTOMER);
  await customer.goto('/requests/new?service=work-laptop');
  await customer.getByLabel('In one line').fill('A laptop for the field trip');
  await expect(customer.getByLabel('What do you need the power for?')).toBeHidden();
  await customer.getByRole('radio', { name: 'Light, 13 inch' }).check();
  await customer.getByLabel('By when do you need it?').fill(day(10));
  await customer.getByRole('radio', { name: 'Yes' }).check();
  await customer.getByLabel('Until when do you need the archive?').fill(day(60));
  await accessible(customer);
  await customer.getByRole('button', { name: 'Send' }).click();
  await expect(customer).toHaveURL(/\/requests\/IT-\d+/);
  const reference = /IT-\d+/.exec(customer.url())?.[0] ?? '';

  const mailed = async () => {
    const { text = '' } = await one(
      `SELECT m.text FROM "Mail" m JOIN "Ticket" t ON t.id = m."ticketId"
       WHERE t.reference = $1 AND m.text LIKE '%/approvals/mail?token=%' ORDER BY m.id DESC LIMIT 1`,
      [reference],
    );
    return /(\/approvals\/mail\?token=[\w-]+)/.exec(text)?.[1] ?? '';
  };
  const agree = async (before: string) => {
    await expect.poll(mailed, { timeout: 30_000 }).not.toBe(before);
    const link = await mailed();
    // A scanner opens the link first: that decides nothing.
    await stranger.request.get(link);
    await stranger.goto(link);
    await stranger.getByRole('button', { name: 'Agree' }).click();
    await expect(stranger.getByText('You agreed')).toBeVisible();
    await stranger.goto(link);
    await expect(stranger.getByText('This link is over')).toBeVisible();
    return link;
  };
  // First the manager, then the owner of the archive.
  await agree(await agree(''));

  const agent = await pageAs('level2');
  await agent.goto(`/desk/tickets/${reference}`);
  await expect(taskOf(agent, 'Install and enrol it')).toContainText('after Take one from stock or order it');
  await accessible(agent);
  for (const title of TASKS) {
    const task = taskOf(agent, title);
    await task.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(task).toContainText('Sofia Kallas');
    await expect(task.getByRole('button')).toHaveCount(0);
  }

  // Collecting the old one is for the team that does it, but nothing that the request cannot do without.
  await agent.goto(`/desk/tickets/${reference}?do=resolve`);
  await agent.getByLabel('What was done').fill('The laptop is handed over and the archive is open.');
  await agent
    .getByRole('button', { name: /^Resolve/ })
    .last()
    .click();
  await expect(agent.getByText('Resolved').first()).toBeVisible();

  await customer.goto(`/requests/${reference}`);
  await expect(customer.getByText('You have it in your hands')).toBeVisible();
  await customer.goto('/access');
  await expect(customer.getByText('Research image archive').first()).toBeVisible();
  const report = await pageAs('level5');
  await report.goto('/desk/catalogue/access');
  await expect(report.getByRole('row').filter({ hasText: reference })).toContainText('Rafael Costa');

  // Two months pass for this access alone.
  const { id } = await one(
    `UPDATE "AccessGrant" g SET "from" = now() - interval '60 days', "warnAt" = now() - interval '7 days', "until" = now()
     FROM "Ticket" t WHERE t.id = g."ticketId" AND t.reference = $1 RETURNING g.id`,
    [reference],
  );
  await one(`SELECT graphile_worker.add_job('access.tend', '{}')`);
  const ended = async () => (await one('SELECT "endedBy" FROM "AccessGrant" WHERE id = $1', [id])).endedBy;
  await expect.poll(ended, { timeout: 60_000 }).toBe('expired');
  await customer.goto('/access');
  await expect(customer.getByText('Research image archive')).toHaveCount(0);
  await report.goto('/desk/catalogue/access');
  await expect(report.getByText('Over, still to be taken away')).toBeVisible();
  await agent.goto(`/desk/tickets/${reference}`);
  const takeAway = taskOf(agent, 'Take “Research image archive” away from Rafael Costa');
  await takeAway.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(takeAway).toContainText('Sofia Kallas');
});
