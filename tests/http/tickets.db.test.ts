import { describe, expect, it } from 'vitest';
import { ask, get, logged, post } from '@/tests/support/api';

describe('tickets over HTTP', () => {
  it('logs a ticket and says where it is', async () => {
    const answer = await post('level3', '/tickets', {
      kind: 'incident',
      subject: 'No network in room 4',
      description: 'Nobody can work there.',
      requester: { email: 'customer@demo.test' },
      impact: 2,
      urgency: 1,
      category: 'network.wifi',
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`/api/v1/tickets/${answer.body.reference}`);
    expect(answer.headers.get('etag')).toMatch(/^"\d+"$/);
    expect(answer.body).toMatchObject({
      function: { key: 'IT' },
      team: { key: 'it-network' },
      state: 'new',
      priority: 2,
      requester: { email: 'customer@demo.test' },
      assignee: null,
    });
    const read = await get('level1', `/tickets/${answer.body.reference}`);
    expect(read.status).toBe(200);
    expect(read.body.allowed).toContainEqual(expect.objectContaining({ verb: 'take', how: 'ask', needs: 3 }));
    expect(read.body.clocks).toHaveLength(3);
  });

  it('lists what is in sight, page by page', async () => {
    for (const subject of ['one', 'two', 'three']) await logged({ subject: `Paging ${subject}` });
    const seen: unknown[] = [];
    let cursor = '';
    do {
      const page = await get('level3', `/tickets?q=paging&sort=oldest&limit=2${cursor}`);
      expect(page.status).toBe(200);
      seen.push(...(page.body.items as { subject: string }[]).map((ticket) => ticket.subject));
      cursor = page.body.next ? `&cursor=${page.body.next}` : '';
    } while (cursor);
    expect(seen).toEqual(['Paging one', 'Paging two', 'Paging three']);
  });

  it('shows what is out of sight as what is not there', async () => {
    const reference = await logged();
    const hidden = await get('sharer', `/tickets/${reference}`);
    const missing = await get('sharer', '/tickets/IT-999999');
    expect([hidden.status, missing.status]).toEqual([404, 404]);
    expect({ ...hidden.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
    expect((await post('sharer', `/tickets/${reference}/take`)).status).toBe(404);
  });

  it('tells the timeline and why each clock is due', async () => {
    const reference = await logged({ channel: 'phone' });
    await post('level3', `/tickets/${reference}/take`);
    await post('level3', `/tickets/${reference}/wait`, { reason: 'customer-answer' });
    const events = await get('level3', `/tickets/${reference}/events`);
    const types = (events.body.items as { type: string }[]).map((event) => event.type);
    expect(types.slice(0, 1)).toEqual(['ticket.logged']);
    expect(types.filter((type) => type === 'ticket.taken')).toHaveLength(1);
    const clocks = await get('level3', `/tickets/${reference}/clocks`);
    const items = clocks.body.items as { kind: string; state: string; explain: { kind: string }[]; text: string[] }[];
    expect(items.map((clock) => [clock.kind, clock.state]).sort()).toEqual([
      ['resolve', 'paused'],
      ['response', 'met'],
      ['update', 'running'],
    ]);
    for (const clock of items) {
      expect(clock.explain[0]?.kind).toBe('start');
      expect(clock.text.join(' ')).toContain('Standard, version 1');
    }
  });

  it('holds what level 1 writes freely and sends approved wording', async () => {
    const reference = await logged({ service: 'password' });
    const held = await post('level1', `/tickets/${reference}/messages`, { body: 'Try again', visibility: 'public' });
    expect(held).toMatchObject({ status: 202, body: { held: { ticket: reference } } });
    const sent = await post('level1', `/tickets/${reference}/messages`, {
      visibility: 'public',
      wording: 'received',
      variables: { name: 'Nora' },
    });
    expect(sent).toMatchObject({ status: 201, body: { body: 'Hello Nora, we are looking into it.' } });
    expect((await get('level1', `${sent.headers.get('location')?.replace('/api/v1', '')}`)).status).toBe(200);
  });

  it('answers a stale version with both values', async () => {
    const reference = await logged();
    await post('level3', `/tickets/${reference}/take`);
    const stale = await post('level3', `/tickets/${reference}/resume`, { version: 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'CONFLICT', yours: 1, current: 2 } });
    const byHeader = await post('level3', `/tickets/${reference}/resume`, {}, { 'If-Match': '"1"' });
    expect(byHeader.status).toBe(409);
  });

  it('describes itself', async () => {
    const document = await ask(null, 'GET', '/openapi.json');
    expect(document.status).toBe(200);
    expect(document.body.openapi).toBe('3.1.0');
    expect(Object.keys(document.body.paths as object)).toContain('/api/v1/tickets/{reference}/take');
  });
});
