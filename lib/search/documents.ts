import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { correctedOptions, nearestWords } from '@/lib/search/correct';
import { decodePlace, encodePlace } from '@/lib/search/place';
import { type Ranked, rankDocuments } from '@/lib/search/rank';
import { type Sight, sightOf } from '@/lib/search/sight';
import { type Piece, snippetOf } from '@/lib/search/snippet';
import { synonymsInForce } from '@/lib/search/synonyms';
import { readAsked } from '@/lib/search/terms';
import { Prisma, type RuleKind } from '@/prisma/generated/client';

const { sql, join } = Prisma;

export interface DocumentWish {
  q: string;
  kinds?: readonly RuleKind[];
  /** Key of a service: documents about it, and those about none in particular. */
  service?: string;
  language?: string;
  cursor?: string | null;
  limit?: number;
  /** Reads as this, when it is known already. */
  sight?: Sight;
}

export interface FoundDocument {
  id: string;
  kind: RuleKind;
  key: string;
  title: string;
  lead: string;
  open: boolean;
  language: string;
  changedAt: Date;
  snippet: Piece[];
}

export interface FoundDocuments {
  items: FoundDocument[];
  next: string | null;
  /** The words that were taken to be meant, where a word as typed stands nowhere. */
  corrected: string[];
}

/** Whatever the desk agreed on, articles and known errors first among it, that answers these words. @throws INVALID on a foreign cursor */
export async function searchDocuments(
  tx: Tx,
  actor: Actor | null,
  now: Date,
  wish: DocumentWish,
): Promise<FoundDocuments> {
  const sight = wish.sight ?? (await sightOf(tx, actor, now));
  const limit = wish.limit ?? 20;
  const { ranked, corrected } = await rankByWords(tx, sight, wish, limit + 1);
  const shown = ranked.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await readDocuments(tx, shown, sight.inside),
    next: ranked.length > limit && last ? encodePlace({ score: last.score, id: last.ruleId }) : null,
    corrected,
  };
}

/** The rules in sight that these words find, best first, and the words that were taken to be meant. */
export async function rankByWords(
  tx: Tx,
  sight: Sight,
  wish: DocumentWish,
  limit: number,
): Promise<{ ranked: Ranked[]; corrected: string[] }> {
  const asked = readAsked(wish.q, await synonymsInForce(tx));
  const nearest = await nearestWords(tx, sight, asked);
  const options = correctedOptions(asked, nearest);
  const after = decodePlace(wish.cursor);
  const ranked = await rankDocuments(tx, { sight, options, narrowed: narrowed(wish), limit, after });
  return { ranked, corrected: [...new Set([...nearest.values()].map(([form]) => form ?? ''))] };
}

function narrowed({ kinds, service, language }: DocumentWish): Prisma.Sql | undefined {
  const parts = [
    ...(kinds ? [kinds.length > 0 ? sql`d.kind::text IN (${join([...kinds])})` : sql`FALSE`] : []),
    ...(service ? [sql`(d.services = '{}' OR ${service} = ANY(d.services))`] : []),
    ...(language ? [sql`d.language = ${language}`] : []),
  ];
  return parts.length > 0 ? join(parts, ' AND ') : undefined;
}

async function readDocuments(
  tx: Tx,
  ranked: readonly { ruleId: string; forms: string[] }[],
  inside: boolean,
): Promise<FoundDocument[]> {
  const rows = await tx.searchDocument.findMany({
    where: { ruleId: { in: ranked.map(({ ruleId }) => ruleId) } },
    include: { rule: { select: { key: true } } },
  });
  return ranked.flatMap(({ ruleId, forms }) => {
    const row = rows.find((one) => one.ruleId === ruleId);
    if (!row) return [];
    const text = [row.lead, row.body, inside ? row.inside : ''].filter(Boolean).join(' ');
    return [
      {
        ...{ id: row.ruleId, kind: row.kind, key: row.rule.key, title: row.title, lead: row.lead },
        ...{ open: row.open, language: row.language, changedAt: row.changedAt },
        snippet: snippetOf(text, new Set(forms)),
      },
    ];
  });
}
