import { getTranslations } from 'next-intl/server';
import type { CommandItem } from '@/components/shell/command-items';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { isStaff } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { findPeople } from '@/lib/desk/find';
import { findAnswers } from '@/lib/knowledge/queries';
import { paths } from '@/lib/paths';
import { documentPath } from '@/lib/rules/document-path';
import type { FoundDocument } from '@/lib/search/documents';
import { searchEverything } from '@/lib/search/everything';
import { listHistory, listSimilar } from '@/lib/tickets/around';

const LONGEST = 200;
const words = (given: string | null) => (given ?? '').replaceAll('\u0000', '').trim().slice(0, LONGEST);

/**
 * What a few letters find, never anything out of reach. `?q=` answers the command menu; `?q=&of=people` the requester
 * field; `?of=contact&subject=&requester=` the tickets that a new contact may repeat.
 */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  const now = requestNow();
  if (!actor || !isStaff(actor, now)) return Response.json({ items: [] }, { status: actor ? 403 : 401 });
  const asked = new URL(request.url).searchParams;
  const q = words(asked.get('q'));
  const of = asked.get('of');
  if (of === 'contact') return Response.json(await repeats(asked));
  if (q.length < 2) return Response.json({ items: [] });
  if (of === 'people') return Response.json({ items: await findPeople(prisma, actor, now, q, 8) });
  return Response.json({ items: await everything(q) });

  async function repeats(about: URLSearchParams) {
    if (!actor) return {};
    const requester = words(about.get('requester')).toLowerCase();
    const person = requester ? (await findPeople(prisma, actor, now, requester, 1))[0] : undefined;
    const known = person && person.email === requester ? person : undefined;
    const subject = words(about.get('subject'));
    const [history, similar, answers] = await Promise.all([
      known ? listHistory(prisma, actor, now, known.id, null, 5) : [],
      listSimilar(prisma, actor, now, subject, 4),
      subject.length < 6
        ? []
        : findAnswers(prisma, actor, now, { q: subject, service: words(about.get('service')), limit: 4 }),
    ]);
    return { person: known, history, similar, answers };
  }

  async function everything(words: string): Promise<CommandItem[]> {
    if (!actor) return [];
    const [found, t, state, kind] = await Promise.all([
      searchEverything(prisma, actor, now, { q: words, limit: 5 }),
      getTranslations('desk.found'),
      getTranslations('ui.states'),
      getTranslations('rules.kindOne'),
    ]);
    const { knowledge, rules, tickets, people } = found;
    const document = (group: string) => (one: FoundDocument) => ({
      id: `rule-${one.id}`,
      group,
      label: one.title,
      hint: kind(one.kind),
      href: documentPath(one.kind, one.key),
    });
    const lines: CommandItem[][] = [
      tickets.items.map((one) => ({
        id: `ticket-${one.reference}`,
        group: t('tickets'),
        label: `${one.reference} ${one.subject}`,
        hint: `${one.requesterName}, ${state(one.state)}`,
        href: paths.ticket(one.reference),
      })),
      knowledge.items.map(document(t('knowledge'))),
      rules.items.map(document(t('rules'))),
      people.items.map((one) => ({
        id: `person-${one.id}`,
        group: t('people'),
        label: one.name,
        hint: one.organisation ?? one.email ?? undefined,
        href: paths.person(one.id),
      })),
    ];
    const all = {
      id: 'search',
      group: t('search'),
      label: t('everything', { q: words }),
      href: paths.search({ q: words }),
    };
    return [...(/\d/.test(words) ? lines : [...lines.slice(1), ...lines.slice(0, 1)]).flat(), all];
  }
}
