import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { type Answer, findAnswers } from '@/lib/knowledge/queries';
import { readable } from '@/lib/knowledge/sight';
import { type ErrorOnTicket, listErrorsOf } from '@/lib/known-errors/queries';

export interface ArticleOnTicket {
  key: string;
  title: string;
  /** The version that was used, and the one in force now; null when it is retired. */
  number: number;
  now: number | null;
  inReply: boolean;
}

export interface KnownAround {
  used: ArticleOnTicket[];
  matched: ErrorOnTicket[];
  suggested: Answer[];
}

interface About {
  id: string;
  subject: string;
  description: string;
  category: string | null;
  service: { key: string } | null;
}

/** What the desk knows about a ticket: what was used on it, which known errors it is, and what may fit. */
export async function knownAround(tx: Tx, actor: Actor, now: Date, ticket: About): Promise<KnownAround> {
  const q = `${ticket.description.slice(0, 300)} ${ticket.subject}`;
  const [used, matched, found] = await Promise.all([
    listUsed(tx, actor, now, ticket.id),
    listErrorsOf(tx, actor, now, ticket.id),
    findAnswers(tx, actor, now, { q, service: ticket.service?.key, category: ticket.category, limit: 6 }),
  ]);
  const there = new Set([...used, ...matched].map(({ key }) => key));
  return { used, matched, suggested: found.filter(({ key }) => !there.has(key)).slice(0, 4) };
}

const listUsed = (tx: Tx, actor: Actor, now: Date, ticketId: string) => tx.$queryRaw<ArticleOnTicket[]>`
  SELECT r.key, v.content ->> 'title' AS title, v.number, f.number AS now, u."messageId" IS NOT NULL AS "inReply"
  FROM "UsedArticle" u JOIN "RuleVersion" v ON v.id = u."versionId" JOIN "Rule" r ON r.id = v."ruleId"
    LEFT JOIN "RuleVersion" f ON f.id = r."inForceId"
  WHERE u."ticketId" = ${ticketId}::uuid AND ${readable(actor, now)} ORDER BY u.at LIMIT 20`;
