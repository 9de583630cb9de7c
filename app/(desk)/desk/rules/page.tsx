import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AlarmCard } from '@/components/documents/alarm-card';
import { KindCards } from '@/components/rules/kind-cards';
import { PendingTable } from '@/components/rules/pending-table';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { requireDesk } from '@/lib/auth/desk';
import { listAlarms } from '@/lib/documents/alarms';
import { paths } from '@/lib/paths';
import { listPending, summariseKinds } from '@/lib/rules/queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('title') };
}

export default async function Rules() {
  const { tx, actor, now, zone } = await requireDesk(paths.rules());
  const t = await getTranslations('rules');
  const pending = await listPending(tx, actor, now);
  return (
    <>
      <DeskTop title={t('title')} actions={<ButtonLink href={paths.ruleFiles()}>{t('files.link')}</ButtonLink>} />
      <DeskBody>
        <AlarmCard alarms={await listAlarms(tx, actor, now)} now={now} zone={zone} />
        <KindCards summaries={await summariseKinds(tx, actor, now)} />
        {pending.length > 0 ? (
          <Card title={t('register.waitingTitle')} flush>
            <PendingTable items={pending} zone={zone} />
          </Card>
        ) : null}
      </DeskBody>
    </>
  );
}
