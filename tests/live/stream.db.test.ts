import { expect, test } from 'vitest';
import { prisma } from '@/lib/db/client';
import { liveStream } from '@/lib/live/stream';
import { logTicket } from '@/lib/tickets/log';
import { postMessage } from '@/lib/tickets/post-message';
import type { Who } from '../support/found-world';
import { NOW, world } from '../support/world';

process.env.DIRECT_DATABASE_URL = '';

async function listen(who: Who) {
  const { actor } = await world();
  const stop = new AbortController();
  const stream = liveStream({ tx: prisma, actor: () => actor(who), now: () => NOW, signal: stop.signal });
  const heard: string[] = [];
  const reading = (async () => {
    const words = new TextDecoder();
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) heard.push(words.decode(chunk));
  })();
  return {
    heard: () => heard.join(''),
    end: async () => {
      stop.abort();
      await reading;
    },
  };
}

const until = async (seen: () => boolean) => {
  for (let tries = 0; tries < 100 && !seen(); tries++) await new Promise((done) => setTimeout(done, 50));
};

test('one hears of tickets in sight and of no other (behaviour 81)', async () => {
  const { does } = await world();
  const [inside, outside, customer] = [await listen('level3'), await listen('fm3'), await listen('customer')];
  await new Promise((done) => setTimeout(done, 500));
  const { value } = await does('customer', logTicket, {
    kind: 'incident',
    subject: 'Screen stays dark',
    description: 'Since today.',
  });
  await does('level3', postMessage, { reference: value.reference, body: 'Checked the cable', visibility: 'internal' });
  await until(() => inside.heard().includes('ticket.noted') && customer.heard().includes(value.id));
  expect(inside.heard()).toContain(value.id);
  expect(inside.heard()).toContain('"mine":true');
  expect(customer.heard()).toContain(value.id);
  expect(outside.heard()).not.toContain(value.id);
  expect(inside.heard()).not.toContain('Screen stays dark');
  await Promise.all([inside.end(), outside.end(), customer.end()]);
});
