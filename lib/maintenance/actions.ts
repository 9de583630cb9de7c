'use server';
import { formAction } from '@/lib/action';
import { currentActor } from '@/lib/auth/actor';
import { cancelMaintenance } from '@/lib/maintenance/cancel';
import { planMaintenance } from '@/lib/maintenance/plan';
import { paths } from '@/lib/paths';
import { orPropose } from '@/lib/proposals/or-propose';
import { instantIn } from '@/lib/rules/wall-time';

export const plan = orPropose(planMaintenance, {
  read: async (form) => {
    const said = (name: string) => String(form.get(name) ?? '').trim();
    const zone = (await currentActor())?.timeZone ?? 'UTC';
    const at = (name: string) => instantIn(said(name), zone)?.toISOString() ?? said(name);
    return {
      ...{ title: said('title'), notice: said('notice'), from: at('from'), to: at('to') },
      services: form.getAll('services').map(String),
    };
  },
  done: () => ({ redirect: paths.maintenance() }),
  proposed: () => ({ redirect: paths.proposals({ view: 'mine' }) }),
});

export const cancel = formAction(cancelMaintenance, { read: (form) => ({ id: form.get('id') }) });
