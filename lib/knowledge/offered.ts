import { matchServices } from '@/lib/catalogue/match';
import { listServicesFor } from '@/lib/catalogue/queries';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { findAnswers } from '@/lib/knowledge/queries';
import { paths } from '@/lib/paths';

/** What is offered while somebody types, ready to be shown. */
export interface Offer {
  kind: 'article' | 'knownError' | 'service';
  title: string;
  summary: string;
  href: string;
}

interface Wish {
  q: string;
  service?: string;
  /** From a request being written: what is read there is asked whether it spared the request. */
  writing: boolean;
}

/** Public answers, known issues and services for words being typed; the known issue stands first, for it may end the matter. */
export async function offerAnswers(
  tx: Tx,
  actor: Actor | null,
  now: Date,
  { q, service, writing }: Wish,
): Promise<Offer[]> {
  if (q.trim().length < 3) return [];
  const [answers, services] = await Promise.all([
    findAnswers(tx, actor, now, { q, service, publicOnly: true, limit: 5 }),
    writing ? [] : listServicesFor(actor, now).then((all) => matchServices(all, q, 3)),
  ]);
  const from = writing ? { from: 'request' } : {};
  const known = [...answers].sort((a, b) => Number(b.kind === 'knownError') - Number(a.kind === 'knownError'));
  return [
    ...known.slice(0, 4).map(({ kind, key, title, summary }) => ({
      kind,
      title,
      summary,
      href: kind === 'article' ? paths.article(key, from) : paths.issue(key),
    })),
    ...services.map(({ key, title, content }) => ({
      kind: 'service' as const,
      title,
      summary: content.summary,
      href: paths.service(key),
    })),
  ];
}
