import { ask } from '../support/database';
import { expect, test } from '../support/fixtures';
import { OwnDesk } from '../support/own-desk';

const CREATES = 1000;
const AT_ONCE = 12;
const PERSON = 'level3@demo.test';

test('killed twice during a thousand creates, the desk loses none that it answered and doubles none', async ({
  browserName: _,
}) => {
  test.setTimeout(600_000);
  const desk = await OwnDesk.at(`killed-${process.pid}`);
  try {
    await desk.start();
    const token = await desk.token(PERSON);
    const answered = new Map<number, string>();
    let next = 0;
    let unanswered = 0;

    const create = async (number: number) => {
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': `create-${number}`,
      };
      const requester = { email: 'customer@demo.test' };
      const body = JSON.stringify({
        kind: 'incident',
        subject: `Killed ${number}`,
        description: 'Nobody sees it',
        requester,
      });
      for (;;) {
        // A kill cuts answers in the middle too: one counts once all of it has arrived.
        const answer = await fetch(`${desk.url}/api/v1/tickets`, { method: 'POST', headers, body })
          .then(async (got) => ({ status: got.status, body: await got.text() }))
          .catch(() => null);
        if (answer?.status === 201) return (JSON.parse(answer.body) as { reference: string }).reference;
        // Refusals would be a fault of the story; only a desk that is down, or going down, is tried again.
        if (answer && answer.status < 500 && answer.status !== 429) throw new Error(`create answered ${answer.status}`);
        unanswered++;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    };
    const kills = [
      { after: CREATES * 0.3, database: false },
      { after: CREATES * 0.6, database: true },
    ];
    const killInTime = async () => {
      for (const { after, database } of kills) {
        while (answered.size < after) await new Promise((resolve) => setTimeout(resolve, 20));
        await desk.kill({ database });
        await desk.start();
      }
    };
    const client = async () => {
      while (next < CREATES) {
        const number = next++;
        answered.set(number, await create(number));
      }
    };
    await Promise.all([killInTime(), ...Array.from({ length: AT_ONCE }, client)]);

    expect(unanswered, 'creates that a kill cut off').toBeGreaterThan(0);
    const rows = await ask<{ subject: string; reference: string; logged: number; clocks: number }>(
      await desk.databaseUrl(),
      `SELECT t.subject, t.reference,
         (SELECT count(*)::int FROM "Event" e WHERE e."ticketId" = t.id AND e.type = 'ticket.logged') AS logged,
         (SELECT count(*)::int FROM "Clock" c WHERE c."ticketId" = t.id) AS clocks
       FROM "Ticket" t WHERE t.subject LIKE 'Killed %'`,
    );
    expect(rows).toHaveLength(CREATES);
    expect(new Map(rows.map((row) => [Number(row.subject.slice(7)), row.reference]))).toEqual(answered);
    expect(rows.filter((row) => row.logged !== 1 || row.clocks < 2)).toEqual([]);
  } finally {
    await desk.remove();
  }
});
