import { isAlwaysOpen, type PromiseWords, promiseWords } from '@/lib/catalogue/promise-words';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { findInForce, type InForce, listInForce, soleInForce } from '@/lib/rules/in-force';
import type { ContentOf } from '@/lib/rules/kinds';
import { type Grade, priorityOf } from '@/lib/rules/kinds/priority-matrix';
import { targetsFor } from '@/lib/sla/promise';
import { mayRequest } from '@/lib/tickets/intake';
import { promiseFor } from '@/lib/tickets/promise';

export type CatalogueService = InForce<'service'>;

/** What this person may ask for; without anybody signed in, what everybody may. */
export async function listServicesFor(actor: Actor | null, now: Date, tx: Tx = prisma): Promise<CatalogueService[]> {
  const services = await listInForce(tx, 'service');
  return services.filter((service) =>
    actor
      ? service.content.portal && mayRequest({ actor, now }, service)
      : service.content.portal && service.content.requestableBy === 'everyone',
  );
}

export const findServiceFor = async (actor: Actor | null, now: Date, key: string): Promise<CatalogueService | null> =>
  (await listServicesFor(actor, now)).find((service) => service.key === key) ?? null;

export interface Promised {
  urgency: Grade;
  answer: string;
  response: PromiseWords | null;
  resolve: PromiseWords | null;
  /** Day and night count alike. */
  always: boolean;
}

export interface ServicePromise {
  question: string;
  byUrgency: Promised[];
  calendar: ContentOf<'calendar'>;
  functionName: string;
}

/** What is promised to one person for each answer on urgency; null while nothing is agreed. */
export async function promiseOfService(
  service: CatalogueService | null,
  kind: ContentOf<'service'>['ticketKind'],
): Promise<ServicePromise | null> {
  const desk = await prisma.function.findFirst({
    where: service ? { key: service.content.functionKey, active: true } : { isDefault: true, active: true },
    select: { id: true, name: true },
  });
  if (!desk) return null;
  try {
    const [promised, matrix] = await Promise.all([
      promiseFor(prisma, desk.id, service),
      soleInForce(prisma, 'priorityMatrix', desk.id),
    ]);
    const { question, answers } = matrix.content.urgency;
    const byUrgency = ([1, 2, 3] as const).map((urgency) => {
      const targets = targetsFor(promised.level, kind, priorityOf(matrix.content, 3, urgency));
      const words = (seconds: number | undefined) => (seconds ? promiseWords(seconds, promised.calendar) : null);
      const [response, resolve] = [words(targets.response), words(targets.resolve)];
      return { urgency, answer: answers[urgency], response, resolve, always: isAlwaysOpen(promised.calendar) };
    });
    return { question, byUrgency, calendar: promised.calendar, functionName: desk.name };
  } catch (error) {
    // Nothing agreed yet: the form works without a promise to show.
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The categories one may choose from when reporting in one's own words: the top of the tree. */
export async function listTopics(): Promise<{ key: string; label: string }[]> {
  const schemes = await listInForce(prisma, 'categories');
  const scheme = schemes.find((one) => one.functionId === null) ?? schemes[0];
  return scheme?.content.categories.filter((category) => !category.key.includes('.')) ?? [];
}

/** When each desk function is open, from the calendar in force. */
export async function listOpeningHours(): Promise<{ name: string; calendar: ContentOf<'calendar'> }[]> {
  const desks = await prisma.function.findMany({
    where: { active: true, calendarId: { not: null } },
    select: { name: true, calendar: { select: { key: true } } },
    orderBy: [{ isDefault: 'desc' }, { name: 'asc' }],
  });
  const found = await Promise.all(
    desks.map(async ({ name, calendar }) => {
      const rule = calendar && (await findInForce(prisma, 'calendar', calendar.key));
      return rule ? [{ name, calendar: rule.content }] : [];
    }),
  );
  return found.flat();
}
