import { attainment } from '@/lib/measures/attainment';
import { backlog } from '@/lib/measures/backlog';
import { breaching } from '@/lib/measures/breaching';
import { channels } from '@/lib/measures/channels';
import { firstContact } from '@/lib/measures/first-contact';
import { flow } from '@/lib/measures/flow';
import { heat } from '@/lib/measures/heat';
import { load } from '@/lib/measures/load';
import { reopened } from '@/lib/measures/reopened';
import { satisfaction } from '@/lib/measures/satisfaction';
import type { Scope } from '@/lib/measures/scope';
import { verdicts } from '@/lib/measures/verdicts';

/** Every figure of the dashboard, each asked at once. */
export async function figures(scope: Scope) {
  const [decided, first, again, rated, flowing, next, age, loads, mix] = await Promise.all([
    verdicts(scope),
    firstContact(scope),
    reopened(scope),
    satisfaction(scope),
    flow(scope),
    breaching(scope),
    backlog(scope),
    load(scope),
    channels(scope),
  ]);
  return {
    promises: attainment(scope, decided),
    firstContact: first,
    reopened: again,
    satisfaction: rated,
    flow: flowing,
    breaching: next,
    backlog: age,
    heat: heat(scope, decided),
    load: loads,
    channels: mix,
  };
}
export type Figures = Awaited<ReturnType<typeof figures>>;
