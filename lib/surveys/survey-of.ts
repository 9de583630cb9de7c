import type { Tx } from '@/lib/context';
import { type InForce, listInForce, pinnedVersion } from '@/lib/rules/in-force';
import type { SurveyContent } from '@/lib/rules/kinds/survey';
import type { Ticket } from '@/prisma/generated/client';

type Asked = Pick<Ticket, 'id' | 'functionId' | 'kind' | 'serviceId'>;

export interface Survey {
  /** Null where the desk has agreed on no survey: it is then rated in plain words. */
  versionId: string | null;
  content: SurveyContent | null;
}

/** The survey that binds work closed now: the function's own, else the whole desk's. */
async function inForceFor(tx: Tx, functionId: string): Promise<InForce<'survey'> | null> {
  const all = await listInForce(tx, 'survey');
  return all.find((one) => one.functionId === functionId) ?? all.find((one) => one.functionId === null) ?? null;
}

async function covers({ kinds, services }: SurveyContent, tx: Tx, ticket: Asked): Promise<boolean> {
  if (!kinds.some((kind) => kind === ticket.kind)) return false;
  if (services.length === 0) return true;
  if (!ticket.serviceId) return false;
  const service = await tx.rule.findUnique({ where: { id: ticket.serviceId }, select: { key: true } });
  return services.includes(service?.key ?? '');
}

/** The survey in force that asks about this ticket; null when none is there or it asks about other work. */
export async function surveyFor(tx: Tx, ticket: Asked): Promise<InForce<'survey'> | null> {
  const survey = await inForceFor(tx, ticket.functionId);
  return survey && (await covers(survey.content, tx, ticket)) ? survey : null;
}

/**
 * What a ticket is rated under: the version it was rated or asked under before, whatever is in force today. Null when
 * the survey in force asks about other work only.
 */
export async function surveyOf(tx: Tx, ticket: Asked): Promise<Survey | null> {
  if (ticket.kind === 'complaint') return null;
  const [rating, ask] = await Promise.all([
    tx.rating.findUnique({ where: { ticketId: ticket.id }, select: { surveyVersionId: true } }),
    tx.surveyAsk.findUnique({ where: { ticketId: ticket.id }, select: { versionId: true } }),
  ]);
  const versionId = rating ? rating.surveyVersionId : (ask?.versionId ?? null);
  if (versionId) return { versionId, content: await pinnedVersion(tx, 'survey', versionId) };
  const survey = await inForceFor(tx, ticket.functionId);
  if (rating || !survey) return { versionId: null, content: null };
  return (await covers(survey.content, tx, ticket)) ? { versionId: survey.versionId, content: survey.content } : null;
}
