import { addDays, addHours, setHours, startOfDay, subDays, subHours } from 'date-fns';
import type { z } from 'zod';
import type { Act } from '@/lib/act';
import type { Tx } from '@/lib/context';
import { inTransaction } from '@/lib/db/transaction';
import { flagArticle } from '@/lib/knowledge/flag';
import { noteMiss } from '@/lib/knowledge/note-miss';
import { rateArticle } from '@/lib/knowledge/rate';
import { reviewArticle } from '@/lib/knowledge/review';
import { useArticle } from '@/lib/knowledge/use';
import { declareEffect } from '@/lib/known-errors/declare';
import { matchError } from '@/lib/known-errors/match';
import { sayMeToo } from '@/lib/known-errors/say-me-too';
import { planMaintenance } from '@/lib/maintenance/plan';
import { loadActor } from '@/lib/people/actor';
import { performIn } from '@/lib/perform';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import { followService } from '@/lib/status/follow';
import { ARTICLES, type Told } from './knowledge/articles';
import { errors } from './knowledge/errors';
import { forgetOldJobs } from './tickets/play-tickets';
import { P } from './tickets/story';
import { idOf, type World } from './world';

const CAST = {
  IT: { author: P.sofia, peer: P.amir, lead: P.mara },
  FM: { author: P.nadia, peer: P.gareth, lead: P.helen },
};

/** What the desk knows, written, reviewed and used by the acts that people use, so that every figure is true. */
export async function writeKnowledge(world: World, now: Date): Promise<void> {
  // Apart, so that on a busy machine none of them outlasts a transaction.
  const tell = (work: (teller: Teller) => Promise<void>) => inTransaction((tx) => work(new Teller(tx, world)));
  await tell(async (teller) => {
    for (const [key, told] of Object.entries(ARTICLES)) await teller.article(key, told, now);
  });
  await tell((teller) => teller.knownErrors(now));
  await tell((teller) => teller.readers(now));
  await forgetOldJobs(now);
}

class Teller {
  constructor(
    private readonly tx: Tx,
    private readonly world: World,
  ) {}

  /** Drafted and proposed by level 2, read by level 3, published by level 4; without a day it still waits. */
  async article(key: string, { function: desk, days, content }: Told, now: Date): Promise<void> {
    const { author, peer, lead } = CAST[desk];
    const at = days === undefined ? subHours(now, 26) : subDays(now, days + 3);
    const draft = { kind: 'article', key, function: desk, content };
    const { version } = await this.does(author, draftVersion, draft, at);
    await this.does(author, proposeVersion, { id: version.id, reason: 'People ask for it every week' }, at);
    if (days === undefined) return;
    await this.does(peer, reviewArticle, { id: version.id, verdict: 'right' }, subDays(now, days + 1));
    await this.does(lead, agreeVersion, { id: version.id, decision: 'Clear and short' }, subDays(now, days));
  }

  async knownErrors(now: Date): Promise<void> {
    for (const [key, content] of Object.entries(errors(now))) {
      const suspected = key === 'late-recordings';
      const at = subDays(now, suspected ? 1 : 6);
      const draft = { kind: 'knownError', key, function: 'IT', content };
      const { version } = await this.does(suspected ? P.aisha : P.yuki, draftVersion, draft, at);
      const reason = 'Seen more than twice this week';
      await this.does(suspected ? P.aisha : P.yuki, proposeVersion, { id: version.id, reason }, at);
      if (!suspected) await this.does(P.mara, agreeVersion, { id: version.id }, subDays(now, 5));
    }
    await this.does(P.grace, followService, { service: 'vpn' }, subDays(now, 30));
    const notice = 'Quit the VPN before you close the lid. A new version comes this week.';
    await this.does(P.mara, declareEffect, { key: 'vpn-drops', effect: 'degraded', notice }, subDays(now, 4));
    const away = 'The VPN is away for about half an hour. Save what lies on a drive before.';
    const from = setHours(startOfDay(addDays(now, 5)), 18);
    await this.does(
      P.mara,
      planMaintenance,
      {
        title: 'New certificates for the VPN',
        notice: away,
        services: ['vpn'],
        from: from.toISOString(),
        to: addHours(from, 2).toISOString(),
      },
      subDays(now, 2),
    );
    await this.does(P.thomas, sayMeToo, { key: 'vpn-drops' }, subDays(now, 3));
    await this.onTickets(['VPN drops every ten minutes since', 'VPN asks'], 'vpn-drops', subHours(now, 20));
    await this.onTickets(['Dock does not charge'], 'dock-charging', subHours(now, 18));
  }

  private async onTickets(subjects: string[], error: string, at: Date): Promise<void> {
    for (const subject of subjects) {
      const ticket = await this.tx.ticket.findFirst({ where: { subject: { startsWith: subject } } });
      if (ticket && ticket.createdAt < at)
        await this.does(P.sofia, matchError, { reference: ticket.reference, error }, at);
    }
  }

  /** Replies that used an article, votes, a flag, and what was looked for in vain. */
  async readers(now: Date): Promise<void> {
    const services = { 'sign-in': 'new-password', printing: 'print-anywhere', mail: 'shared-mailbox', vpn: 'vpn-home' };
    for (const [service, article] of Object.entries(services)) {
      const tickets = await this.tx.ticket.findMany({
        where: {
          service: { kind: 'service', key: service },
          state: { in: ['closed', 'resolved'] },
          confidential: false,
        },
        select: { reference: true, resolvedAt: true },
        orderBy: { createdAt: 'desc' },
        take: service === 'sign-in' ? 6 : 3,
      });
      for (const { reference, resolvedAt } of tickets)
        await this.does(P.sofia, useArticle, { reference, article }, resolvedAt ?? now);
    }
    const voters = [P.grace, P.thomas, P.jonas, P.leo] as const;
    for (const [index, key] of ['new-password', 'campus-wifi', 'print-anywhere', 'vpn-home', 'new-phone'].entries())
      for (const [at, voter] of voters.slice(0, 4 - (index % 3)).entries())
        await this.does(voter, rateArticle, { key, helped: (index + at) % 4 !== 3 }, subDays(now, 20 - index - at));
    const request = { key: 'lost-badge', helped: true, place: 'request' };
    await this.does(P.grace, rateArticle, request, subDays(now, 9));
    const wrong = 'Step 2 shows the old window; the button is called “Apply” now.';
    await this.does(P.jonas, flagArticle, { key: 'quota-raise', note: wrong }, subDays(now, 2));
    const misses = { 'parking permit': 4, 'book a bicycle': 3, 'exam software at home': 2, 'interpreter line': 1 };
    for (const [words, times] of Object.entries(misses))
      for (let time = 0; time < times; time++)
        await this.does(P.grace, noteMiss, { words, side: 'portal' }, subDays(now, 3 + time * 5));
  }

  private async does<S extends z.ZodType, R>(email: string, act: Act<S, R>, input: unknown, now: Date): Promise<R> {
    const actor = await loadActor(this.tx, { id: idOf(this.world.people, email) }, now);
    if (!actor) throw new Error(`${email} is not in the demo world`);
    return (await performIn(this.tx, act, { actor, now }, input)).value;
  }
}
