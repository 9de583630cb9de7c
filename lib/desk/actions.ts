'use server';

import { refresh } from 'next/cache';
import { requireDesk } from '@/lib/auth/desk';
import { readNotices } from '@/lib/desk/work';
import { paths } from '@/lib/paths';

export async function markRead(): Promise<void> {
  const { tx, actor, now } = await requireDesk(paths.desk());
  await readNotices(tx, actor, now);
  refresh();
}
