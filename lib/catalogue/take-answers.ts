import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import { lastDay, longest } from '@/lib/access/until';
import { type Answers, formChange, readAnswers } from '@/lib/catalogue/answers';
import type { Context } from '@/lib/context';
import { isStaff } from '@/lib/csmg/actor';
import { AppError, type FieldErrors, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { findInForce, type InForce, pinnedVersion } from '@/lib/rules/in-force';
import type { Ticket } from '@/prisma/generated/client';

interface Filled {
  form?: string;
  formVersion?: number;
  answers?: Record<string, unknown>;
}
export interface TakenAnswers {
  form: InForce<'requestForm'>;
  answers: Answers;
}

/**
 * Reads what was answered to the form of a service; the same for the portal, the desk and the API.
 * @throws CONFLICT when the form was changed while it was filled in, INVALID with every answer that is not right
 */
export async function takeAnswers(
  ctx: Context,
  input: Filled,
  service: InForce<'service'> | null,
): Promise<TakenAnswers | null> {
  const key = service?.content.form ?? null;
  if (input.form && input.form !== key)
    throw invalid({
      form: key
        ? `“${service?.title}” asks by the form “${key}”`
        : 'No service was named that asks by a form; name it in “service”',
    });
  const form = key ? await findInForce(ctx.tx, 'requestForm', key) : null;
  if (!form) {
    if (input.answers && Object.keys(input.answers).length > 0)
      throw invalid({ answers: 'There is no form here that asks for answers; leave them out' });
    return null;
  }
  const given = input.answers ?? {};
  if (input.formVersion !== undefined && input.formVersion !== form.number)
    await refuseChanged(ctx, form, input.formVersion, given);
  const zone = ctx.actor.timeZone;
  const today = formatISO(new TZDate(ctx.now.getTime(), zone), { representation: 'date' });
  const { answers, errors } = readAnswers(form.content, given, today);
  await namePeople(ctx, form, answers, errors);
  await refuseTooLong(ctx, form, service, answers, errors);
  if (Object.keys(errors).length > 0) throw wrong(errors);
  return { form, answers };
}

/** Keeps the answers with the version of the form that asked for them (behaviour 86). */
export async function keepAnswers(ctx: Context, ticket: Ticket, { form, answers }: TakenAnswers): Promise<void> {
  await ctx.tx.requestAnswers.create({
    data: { ticketId: ticket.id, versionId: form.versionId, answers, at: ctx.now },
  });
  record(ctx, 'request.answered', {
    ticket,
    data: { kind: 'requestForm', key: form.key, number: form.number, answers: Object.keys(answers).length },
  });
}

function wrong(errors: Record<string, string>): AppError {
  const fields: FieldErrors = Object.fromEntries(
    Object.entries(errors).map(([key, message]) => [`answers.${key}`, [message]]),
  );
  const count = Object.keys(errors).length;
  return new AppError('INVALID', count === 1 ? 'One answer is not right yet.' : `${count} answers are not right yet.`, {
    fields,
  });
}

/** Says what the change means for what was typed, so that nothing of it is lost unseen. */
async function refuseChanged(
  ctx: Context,
  form: InForce<'requestForm'>,
  seen: number,
  given: Record<string, unknown>,
): Promise<void> {
  const before = await ctx.tx.ruleVersion.findUnique({
    where: { ruleId_number: { ruleId: form.ruleId, number: seen } },
    select: { id: true },
  });
  const { gone, fresh } = before
    ? formChange(await pinnedVersion(ctx.tx, 'requestForm', before.id), form.content)
    : { gone: [], fresh: [] };
  const lost = gone
    .filter((field) => given[field.key])
    .map((field) => `“${field.label}” (you wrote: ${given[field.key]})`);
  const words = [
    'This form was changed while you filled it in. What you wrote is kept; look it through and send it again.',
    ...(fresh.length > 0 ? [`New: ${fresh.map((field) => `“${field.label}”`).join(', ')}.`] : []),
    ...(lost.length > 0 ? [`No longer asked: ${lost.join(', ')}.`] : []),
  ];
  throw new AppError('CONFLICT', words.join(' '), {
    detail: {
      formVersion: form.number,
      yours: seen,
      gone: gone.map(({ key }) => key),
      fresh: fresh.map(({ key }) => key),
    },
  });
}

/** People are kept by their id. A customer names colleagues of their own organisation only, and learns of nobody else. */
async function namePeople(
  ctx: Context,
  { content }: InForce<'requestForm'>,
  answers: Answers,
  errors: Record<string, string>,
): Promise<void> {
  const staff = isStaff(ctx.actor, ctx.now);
  for (const field of content.fields) {
    const said = answers[field.key];
    if (field.type !== 'person' || typeof said !== 'string') continue;
    const person = await ctx.tx.person.findFirst({
      where: {
        ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(said) ? { id: said } : { email: said.toLowerCase() }),
        ...{ active: true, kind: 'person' },
        ...(staff ? {} : { organisationId: ctx.actor.organisationId }),
      },
      select: { id: true },
    });
    if (person) answers[field.key] = person.id;
    else errors[field.key] = `We know nobody by the address “${said}”; give the mail address of a colleague`;
  }
}

async function refuseTooLong(
  ctx: Context,
  { content }: InForce<'requestForm'>,
  service: InForce<'service'> | null,
  answers: Answers,
  errors: Record<string, string>,
): Promise<void> {
  const field = content.fields.find((one) => one.means === 'accessUntil');
  const day = field && answers[field.key];
  const item = service?.content.access ? await findInForce(ctx.tx, 'accessItem', service.content.access) : null;
  if (!item || !field || typeof day !== 'string') return;
  const most = lastDay(longest(ctx.now, item.content.longestDays), ctx.actor.timeZone);
  if (day > most) errors[field.key] = `At most ${item.content.longestDays} days: until ${most}`;
}
