import type { Tx } from '@/lib/context';
import { type Passages, passagesOf } from '@/lib/search/passages';
import { wordsOf } from '@/lib/search/words';
import { Prisma } from '@/prisma/generated/client';

/** How much a word tells by where it stands. */
const WEIGHTS = { title: 4, keywords: 3, lead: 2, body: 1, inside: 1 };
const MOST_WORDS = 4000;

/**
 * Keeps what search knows of a rule in step with it; called in the transaction that puts a version in force, renames
 * the rule or retires it. A rule with nothing in force is not found.
 */
export async function keepFindable(tx: Tx, ruleId: string, now: Date): Promise<void> {
  await tx.searchDocument.deleteMany({ where: { ruleId } });
  const rule = await tx.rule.findUniqueOrThrow({ where: { id: ruleId }, include: { inForce: true } });
  if (!rule.inForce) return;
  const passages = passagesOf(rule.kind, rule.inForce.content);
  const { keywords: _, ...shown } = passages;
  const weighed = weigh(rule.title, passages);
  await tx.searchDocument.create({
    data: {
      ...shown,
      ...{ ruleId, kind: rule.kind, versionId: rule.inForce.id, functionId: rule.functionId, title: rule.title },
      length: weighed.reduce((sum, word) => sum + word.weight, 0),
      changedAt: now,
    },
  });
  if (weighed.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "SearchWord" ("ruleId", language, form, stem, weight, inside)
    SELECT ${ruleId}::uuid, ${passages.language}, w.form, coalesce(sextant_stem(${passages.language}, w.form), w.form), w.weight, w.inside
    FROM unnest(${weighed.map(({ form }) => form)}::text[], ${weighed.map(({ weight }) => weight)}::real[],
      ${weighed.map(({ inside }) => inside)}::boolean[]) AS w(form, weight, inside)`;
}

function weigh(title: string, { keywords, lead, body, inside }: Passages) {
  const found = new Map<string, { form: string; weight: number; inside: boolean }>();
  for (const [part, text] of Object.entries({ title, keywords, lead, body, inside }) as [
    keyof typeof WEIGHTS,
    string,
  ][])
    for (const form of wordsOf(text)) {
      const id = `${form} ${part === 'inside'}`;
      const known = found.get(id) ?? { form, weight: 0, inside: part === 'inside' };
      if (found.size >= MOST_WORDS && known.weight === 0) continue;
      known.weight += WEIGHTS[part];
      found.set(id, known);
    }
  return [...found.values()];
}

/** Rules whose words are missing or old: after a restore, an upgrade, or rows that were written beside the acts. */
export async function keepAllFindable(tx: Tx, now: Date, most = 200): Promise<number> {
  const behind = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT r.id FROM "Rule" r LEFT JOIN "SearchDocument" d ON d."ruleId" = r.id
    WHERE d."versionId" IS DISTINCT FROM r."inForceId" OR (d."ruleId" IS NOT NULL AND d.title <> r.title) LIMIT ${most}`);
  for (const { id } of behind) await keepFindable(tx, id, now);
  return behind.length;
}
