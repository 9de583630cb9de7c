import { subDays } from 'date-fns';
import type { Tx } from '@/lib/context';
import { listInForce } from '@/lib/rules/in-force';
import type { Prisma } from '@/prisma/generated/client';

export const GAPS = [
  'owner',
  'review',
  'promise',
  'description',
  'form',
  'plan',
  'procedure',
  'usage',
  'orphans',
] as const;
export type Gap = (typeof GAPS)[number];
const USAGE_DAYS = 90;

export interface Part {
  key: string;
  title: string;
}

export interface ServiceHealth {
  key: string;
  title: string;
  functionKey: string;
  owner: string | null;
  reviewDate: Date | null;
  promise: string | null;
  form: Part | null;
  approval: string | null;
  plan: Part | null;
  procedure: string | null;
  price: string;
  /** Tickets of the last 90 days, counted up to 1,000. */
  usage: number;
  gaps: Gap[];
}

interface Used {
  serviceId: string;
  count: number;
}

/** Every service of a function with what it lacks; a gap is something to mend, or to say why not. */
export async function serviceHealth(tx: Tx, functionKey: string, now: Date): Promise<ServiceHealth[]> {
  const desk = await tx.function.findUnique({ where: { key: functionKey }, select: { id: true } });
  const services = (await listInForce(tx, 'service')).filter((one) => one.content.functionKey === functionKey);
  const ids = services.map((one) => one.ruleId);
  // One after the other: attesting reads inside its own transaction.
  const rules = await tx.rule.findMany({
    where: { id: { in: ids } },
    select: { id: true, ownerId: true, reviewDate: true },
  });
  const levels = await listInForce(tx, 'serviceLevel');
  const usual = [desk?.id ?? null, null]
    .map((id) => levels.find((one) => one.content.isDefault && one.functionId === id))
    .find((one) => one !== undefined);
  const usage = await usedSince(tx, ids, subDays(now, USAGE_DAYS));
  const procedures = await listInForce(tx, 'procedure');
  const forms = await listInForce(tx, 'requestForm');
  const plans = await listInForce(tx, 'fulfilmentPlan');
  const part = (among: readonly Part[], key: string | null): Part | null =>
    key ? { key, title: among.find((one) => one.key === key)?.title ?? key } : null;
  const owners = await tx.person.findMany({
    where: { id: { in: rules.flatMap((rule) => rule.ownerId ?? []) }, active: true },
    select: { id: true, name: true },
  });
  return services.map(({ ruleId, key, title, content }) => {
    const rule = rules.find((one) => one.id === ruleId);
    const level = levels.find((one) => one.key === content.promise) ?? usual;
    const line = {
      ...{ key, title, functionKey, price: content.price },
      owner: owners.find((one) => one.id === rule?.ownerId)?.name ?? null,
      reviewDate: rule?.reviewDate ?? null,
      promise: level?.title ?? null,
      ...{ form: part(forms, content.form), approval: content.approval, plan: part(plans, content.plan) },
      procedure: procedures.find((one) => one.content.services.includes(key))?.title ?? null,
      usage: usage.find((one) => one.serviceId === ruleId)?.count ?? 0,
    };
    return { ...line, gaps: gapsOf(line, content, now) };
  });
}

type Line = Omit<ServiceHealth, 'gaps'>;

/** A request wants a form and a plan; everything wants an owner, a review ahead, a promise, words and users. */
function gapsOf(line: Line, content: { ticketKind: string; description: string; ask: string }, now: Date): Gap[] {
  const request = content.ticketKind === 'request';
  const missing: Record<Gap, boolean> = {
    owner: line.owner === null,
    review: line.reviewDate === null || line.reviewDate < now,
    promise: line.promise === null,
    description: content.description === '' && content.ask === '',
    form: request && line.form === null,
    plan: request && line.plan === null,
    procedure: !request && line.procedure === null,
    usage: line.usage === 0,
    orphans: false,
  };
  return GAPS.filter((gap) => missing[gap]);
}

const MOST = 1000;

async function usedSince(tx: Tx, serviceIds: readonly string[], since: Date): Promise<Used[]> {
  if (serviceIds.length === 0) return [];
  return tx.$queryRaw<Used[]>`
    SELECT s.id AS "serviceId", (SELECT count(*)::int FROM (
      SELECT 1 FROM "Ticket" t WHERE t."serviceId" = s.id AND t."createdAt" >= ${since} LIMIT ${MOST}) recent) AS count
    FROM unnest(${[...serviceIds]}::uuid[]) AS s(id)`;
}

export interface Orphan {
  reference: string;
  subject: string;
  /** The service was retired; null where none was named. */
  service: string | null;
}

/** Open work that belongs to no service in force: something people ask for that the catalogue does not know. */
export async function orphanTickets(
  tx: Tx,
  functionId: string,
  sight: Prisma.Sql,
): Promise<{ items: Orphan[]; more: boolean }> {
  const found = await tx.$queryRaw<Orphan[]>`
    SELECT t.reference, t.subject, r.title AS service FROM "Ticket" t LEFT JOIN "Rule" r ON r.id = t."serviceId"
    WHERE t."functionId" = ${functionId}::uuid AND t.state IN ('new', 'open', 'waiting', 'held', 'approval')
      AND (t."serviceId" IS NULL OR r."inForceId" IS NULL) AND ${sight}
    ORDER BY t."dueOrder", t.id LIMIT ${ORPHANS + 1}`;
  return { items: found.slice(0, ORPHANS), more: found.length > ORPHANS };
}
const ORPHANS = 20;
