'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { requireDesk } from '@/lib/auth/desk';
import { readNotices } from '@/lib/desk/work';
import { paths } from '@/lib/paths';

/** What was shown is read; news beyond it, or come meanwhile, stands there next. */
export async function markRead(form: FormData): Promise<void> {
  const { tx, actor, now } = await requireDesk(paths.desk());
  const shown = z.array(z.uuid()).max(100).safeParse(form.getAll('notice'));
  if (shown.success) await readNotices(tx, actor, now, shown.data);
  refresh();
}
