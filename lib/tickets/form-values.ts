import { TZDate } from '@date-fns/tz';
import { formValues } from '@/lib/action';
import { requireDesk } from '@/lib/auth/desk';
import { takeFiles } from '@/lib/requests/uploads';

type Values = Record<string, unknown>;
const KINDS = {
  numbers: ['version', 'priority', 'score'],
  flags: ['twins', 'remove', 'optOut', 'confidential'],
};

/** The fields of a form without those that only steer it, which begin with an underscore. */
function own(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('_')));
}

export const plain = (form: FormData): Values => own(formValues(form, KINDS));

export const withGrades = (form: FormData): Values =>
  own(formValues(form, { ...KINDS, numbers: ['impact', 'urgency', 'seen.impact', 'seen.urgency'] }));

/** What the writer saw of some fields, the empty ones as well: "none" is a value that can change meanwhile. */
const seenOf = (form: FormData, fields: readonly string[]) =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const before = form.get(`seen.${field}`);
      return typeof before === 'string' ? [[field, before || null]] : [];
    }),
  );

/** An emptied choice means "none" here, which an absent field does not. */
export function withEmpties(form: FormData): Values {
  const values = plain(form);
  for (const field of ['service', 'category']) if (form.get(field) === '') values[field] = null;
  return { ...values, seen: seenOf(form, ['kind', 'service', 'category']) };
}

export const withSeen = (form: FormData): Values => ({
  ...plain(form),
  seen: seenOf(form, ['subject', 'description']),
});

/** A wall time as the person reads it becomes an instant. */
export const withInstant =
  (field: string) =>
  async (form: FormData): Promise<Values> => {
    const values = plain(form);
    const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(String(values[field] ?? ''));
    if (!parts) return values;
    const [, year, month, day, hour, minute] = parts.map(Number) as [number, number, number, number, number, number];
    const { actor } = await requireDesk();
    const wall = new TZDate(year, month - 1, day, hour, minute, actor.timeZone);
    return { ...values, [field]: new Date(wall.getTime()).toISOString() };
  };

/** Stores the files of a form and answers their ids, to be sent with its message. */
export async function uploaded(form: FormData): Promise<string[]> {
  const { actor, now } = await requireDesk();
  return takeFiles({ actor, now }, form);
}
