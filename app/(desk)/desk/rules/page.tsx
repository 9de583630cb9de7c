import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KindCards } from '@/components/rules/kind-cards';
import { KindTabs } from '@/components/rules/kind-tabs';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { requireDesk } from '@/lib/auth/desk';
import { paths } from '@/lib/paths';
import { summariseKinds } from '@/lib/rules/queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('title') };
}

export default async function Rules() {
  const { tx, actor, now } = await requireDesk(paths.rules());
  const t = await getTranslations('rules');
  return (
    <>
      <DeskTop title={t('title')} />
      <KindTabs on={null} />
      <DeskBody>
        <KindCards summaries={await summariseKinds(tx, actor, now)} />
      </DeskBody>
    </>
  );
}
