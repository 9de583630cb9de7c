import { PrismaPg } from '@prisma/adapter-pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;

/**
 * Prisma asks for the relations of one query side by side, also in a transaction, which has a single connection. The
 * driver queues them still, warns of it, and will refuse from its version 9 on; here they wait for each other.
 */
export class OneAtATime extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => inTurn(await start(level));
    return adapter;
  }
}

function inTurn(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const queued =
    <Q, A>(ask: (query: Q) => Promise<A>) =>
    (query: Q): Promise<A> => {
      const answer = last.then(() => ask(query));
      // Whoever asked hears of a failure; the next one is asked all the same.
      last = answer.catch(() => undefined);
      return answer;
    };
  transaction.queryRaw = queued(transaction.queryRaw.bind(transaction));
  transaction.executeRaw = queued(transaction.executeRaw.bind(transaction));
  return transaction;
}
