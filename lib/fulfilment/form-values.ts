import { currentActor } from '@/lib/auth/actor';
import { instantIn } from '@/lib/rules/wall-time';

const word = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** A time as the person reads it. */
async function instantOf(form: FormData): Promise<string | undefined> {
  const due = word(form, 'due');
  const zone = (await currentActor())?.timeZone ?? 'UTC';
  return due ? (instantIn(due, zone)?.toISOString() ?? due) : undefined;
}

export const readNew = async (form: FormData) => ({
  reference: form.get('reference'),
  title: word(form, 'title'),
  words: word(form, 'words') || undefined,
  team: word(form, 'team') || undefined,
  person: word(form, 'person') || undefined,
  due: await instantOf(form),
  after: form.has('after') ? form.getAll('after') : undefined,
  mandatory: !form.has('optional'),
});

/** Only what was changed is wished: what somebody else changed meanwhile stays. `_name` carries what the form began with. */
export async function readChange(form: FormData) {
  const after = form.getAll('after');
  const changed = (name: string) => word(form, name) !== word(form, `_${name}`);
  return {
    reference: form.get('reference'),
    id: form.get('id'),
    ...(changed('title') ? { title: word(form, 'title') } : {}),
    ...(changed('team') && word(form, 'team') ? { team: word(form, 'team') } : {}),
    ...(changed('person') ? { person: word(form, 'person') || null } : {}),
    ...(changed('due') ? { due: (await instantOf(form)) ?? null } : {}),
    ...([...after].sort().join(' ') === word(form, '_after') ? {} : { after }),
  };
}
