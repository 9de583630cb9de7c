import { Client } from 'pg';
import { expect, test } from '../support/fixtures';
import { OwnDesk } from '../support/own-desk';

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test('a laptop is asked for by a form, agreed to by mail, handed out task by task, and its access ends', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const desk = await OwnDesk.at(`laptop-${process.pid}`);
  let database: Client | undefined;
  try {
    await desk.start();
    const rows = new Client({ connectionString: await desk.databaseUrl() });
    database = rows;
    await rows.connect();
    const one = async (text: string, values: unknown[] = []) => (await rows.query(text, values)).rows[0] ?? {};
    const page = async (who?: string) => {
      const context = await browser.newContext({ baseURL: desk.url });
      const tab = await context.newPage();
      if (!who) return tab;
      const { csrfToken } = await (await tab.request.get('/api/auth/csrf')).json();
      const form = { csrfToken, email: who, password: 'sextant-demo', json: 'true' };
      await tab.request.post('/api/auth/callback/credentials', { form });
      return tab;
    };

    const customer = await page('rafael.costa@calder.test');
    await customer.goto('/requests/new?service=work-laptop');
    await customer.getByLabel('In one line').fill('A laptop for the field trip');
    await expect(customer.getByLabel('What do you need the power for?')).toBeHidden();
    await customer.getByRole('radio', { name: 'Light, 13 inch' }).check();
    await customer.getByLabel('By when do you need it?').fill(day(10));
    await customer.getByRole('radio', { name: 'Yes' }).check();
    await customer.getByLabel('Until when do you need the archive?').fill(day(60));
    await customer.getByRole('button', { name: 'Send' }).click();
    await expect(customer).toHaveURL(/\/requests\/IT-\d+/);
    const reference = /IT-\d+/.exec(customer.url())?.[0] ?? '';

    const mailed = async () => {
      const { text = '' } = await one(
        `SELECT m.text FROM "Mail" m JOIN "Ticket" t ON t.id = m."ticketId" WHERE t.reference = $1 AND m.text LIKE '%/approvals/mail?token=%' ORDER BY m.id DESC LIMIT 1`,
        [reference],
      );
      return /(\/approvals\/mail\?token=[\w-]+)/.exec(text)?.[1] ?? '';
    };
    const decide = async (before: string) => {
      await expect.poll(mailed, { timeout: 30_000 }).not.toBe(before);
      const link = await mailed();
      const manager = await page();
      // A scanner opens the link first: that decides nothing.
      await manager.request.get(link);
      await manager.goto(link);
      await manager.getByRole('button', { name: 'Agree' }).click();
      await expect(manager.getByText('You agreed')).toBeVisible();
      await manager.goto(link);
      await expect(manager.getByText('This link is over')).toBeVisible();
      return link;
    };
    // First the manager, then the owner of the archive.
    await decide(await decide(''));

    const agent = await page('level2@demo.test');
    await agent.goto(`/desk/tickets/${reference}`);
    for (const title of [
      'Take one from stock or order it',
      'Install and enrol it',
      'Let them into the archive',
      'Hand it over',
    ]) {
      const task = agent.getByRole('listitem').filter({ hasText: title }).last();
      await task.getByRole('button', { name: 'Done', exact: true }).click();
      await expect(task.getByRole('button', { name: 'Done', exact: true })).toHaveCount(0);
    }
    await customer.goto('/access');
    await expect(customer.getByText('Research image archive').first()).toBeVisible();

    const { id } = await one(
      'SELECT g.id FROM "AccessGrant" g JOIN "Ticket" t ON t.id = g."ticketId" WHERE t.reference = $1',
      [reference],
    );
    const ended = `UPDATE "AccessGrant" SET "from" = now() - interval '9 days', "warnAt" = now(), "until" = now() WHERE id = $1`;
    await one(ended, [id]);
    await one(`SELECT graphile_worker.add_job('access.tend', '{}')`);
    await expect
      .poll(async () => (await one('SELECT "endedBy" FROM "AccessGrant" WHERE id = $1', [id])).endedBy, {
        timeout: 60_000,
      })
      .toBe('expired');
  } finally {
    await database?.end();
    await desk.remove();
  }
});
