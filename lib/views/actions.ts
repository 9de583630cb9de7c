'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireDesk } from '@/lib/auth/desk';
import { AppError } from '@/lib/errors';
import { type FormState, typedValues } from '@/lib/form-state';
import { paths, withQuery } from '@/lib/paths';
import { parse } from '@/lib/perform';
import { removeView } from '@/lib/views/remove';
import { saveView } from '@/lib/views/save';
import { SaveView } from '@/lib/views/schema';

export async function keepView(_state: FormState, form: FormData): Promise<FormState> {
  const { tx, actor } = await requireDesk(paths.tickets());
  let query: string;
  try {
    const view = await saveView(tx, actor, parse(SaveView, { name: form.get('name'), query: form.get('query') ?? '' }));
    query = view.query;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ok: false, code: error.code, message: error.message, fields: error.fields, values: typedValues(form) };
  }
  redirect(`${paths.tickets()}?${query}`);
}

export async function dropView(form: FormData): Promise<void> {
  const { tx, actor } = await requireDesk(paths.tickets());
  const id = z.uuid().safeParse(form.get('id'));
  if (id.success) await removeView(tx, actor, id.data);
  redirect(withQuery(paths.tickets()));
}
