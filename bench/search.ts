import { connect } from '@/lib/db/client';
import { loadActor } from '@/lib/people/actor';
import { searchEverything } from '@/lib/search/everything';
import { keepTicketWords } from '@/lib/search/keep-ticket-words';
import { searchTickets } from '@/lib/search/tickets';
import { TicketFilters } from '@/lib/tickets/filters';
import { listTickets } from '@/lib/tickets/queries';
import { askFaq, readFaq, writeFaq } from './faq';

/** Words that hardly any ticket has, alone and among words that nearly all have. */
const SELECTIVE = ['quokka', 'axolotl', 'pangolin', 'narwhal', 'okapi', 'tapir', 'ibex', 'numbat'];
/** A slip in words that many tickets have: what is corrected has to be found among all that the planner knows. */
const MISTYPED = ['pritner', 'passwrod', 'accuont', 'projetcor', 'labtop', 'calender', 'netwrok', 'screne'];
const ROUNDS = 40;

interface Spent {
  what: string;
  p50: number;
  p95: number;
}

/** Twenty tickets a word say it and one of the customer, whatever the desk's size: what a selective question finds stays the same. */
export async function plantRare(url: string): Promise<void> {
  const db = connect(url, 1);
  for (const [at, word] of SELECTIVE.entries())
    await db.$executeRaw`
      UPDATE "Ticket" SET subject = left(subject, 150) || ' ' || ${word} WHERE id IN
        (SELECT id FROM "Ticket" ORDER BY id LIMIT 20 OFFSET ${at * 50}) OR id =
        (SELECT t.id FROM "Ticket" t JOIN "Person" p ON p.id = t."requesterId" WHERE p.email = 'customer@demo.test' ORDER BY t.id LIMIT 1)`;
  // What the worker of a desk has done within five minutes: a slip is then looked for among every word.
  for (let more = true; more; ) more = await db.$transaction((tx) => keepTicketWords(tx), { timeout: 60_000 });
  await db.$executeRaw`VACUUM ANALYZE "Ticket"`;
  await db.$disconnect();
}

/** Milliseconds in this process, without a page around it; the same questions at every size. */
export async function timeSearch(url: string): Promise<Spent[]> {
  const db = connect(url, 4);
  const now = new Date();
  const agent = await loadActor(db, { email: 'level4@demo.test' }, now);
  const customer = await loadActor(db, { email: 'customer@demo.test' }, now);
  const references = await db.ticket.findMany({ select: { reference: true }, take: 8, orderBy: { id: 'asc' } });
  if (!agent || !customer) throw new Error('The demo world is missing.');
  const asked = {
    'a rare word': SELECTIVE,
    'a rare word in a sentence': SELECTIVE.map(
      (word) => `the printer in the lecture room shows a ${word} since Monday`,
    ),
    'a reference': references.map(({ reference }) => reference),
  };
  const spent: Spent[] = [];
  for (const [what, questions] of Object.entries(asked))
    spent.push(await time(what, questions, (q) => searchTickets(db, agent, now, { q, limit: 20 })));
  spent.push(
    await time('everything, a rare word', SELECTIVE, (q) => searchEverything(db, agent, now, { q, limit: 5 })),
  );
  spent.push(
    await time('a list narrowed by a rare word', SELECTIVE, (q) =>
      listTickets(db, agent, now, TicketFilters.parse({ q, state: 'all' })),
    ),
  );
  spent.push(await time('a word with a slip', MISTYPED, (q) => searchTickets(db, agent, now, { q, limit: 20 })));
  spent.push(
    await time('a customer, a rare word', SELECTIVE, (q) => searchTickets(db, customer, now, { q, limit: 20 })),
  );
  await db.$disconnect();
  return spent;
}

async function time(what: string, questions: readonly string[], ask: (q: string) => Promise<unknown>): Promise<Spent> {
  for (const q of questions) await ask(q);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await ask(questions[round % questions.length] ?? '');
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { what, p50: at(0.5), p95: at(0.95) };
}

export type Tell = (what: string, figure: string, bar: string, holds: boolean) => void;
const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;

/** How often the answer to a rephrased question stands among the first five; what is missed is said. */
export async function tellFaq(url: string, tell: Tell, say: (line: string) => void): Promise<void> {
  const db = connect(url, 2);
  const [faq, now] = [await readFaq(), new Date()];
  await writeFaq(db, faq, now);
  for (const which of ['questions', 'far'] as const)
    for (const held of [false, true]) {
      const hits = await askFaq(
        db,
        faq.filter((one) => one.held === held),
        now,
        which,
      );
      const name = `${which === 'far' ? 'questions that share hardly a word' : 'rephrased questions'}, ${held ? 'held out' : 'looked at'}`;
      const found = `hit@5 ${share(hits.five, hits.questions)}, hit@1 ${share(hits.first, hits.questions)} of ${hits.questions}`;
      const bar = which === 'questions';
      tell(name, found, bar ? '85 %' : 'none', !bar || hits.five >= hits.questions * 0.85);
      for (const missed of hits.missed) say(`missed, ${name}: ${missed}`);
    }
  await db.$disconnect();
}

/** Search on a large desk against the same search on a small one. */
export async function tellTimes(few: string, many: string, sizes: string, tell: Tell): Promise<void> {
  const [small, large] = [await timeSearch(few), await timeSearch(many)];
  for (const [at, { what, p50 }] of large.entries()) {
    const before = small[at]?.p50 ?? 0;
    const figure = `${before.toFixed(1)} -> ${p50.toFixed(1)} ms, x ${(p50 / before).toFixed(2)}`;
    tell(`search for ${what}: ${sizes} tickets`, figure, 'x 1.5', p50 <= before * 1.5);
  }
}
