import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FunctionLadder } from '@/components/levels/function-ladder';
import { HolderFigures } from '@/components/levels/holder-figures';
import { HolderWatch } from '@/components/levels/holder-watch';
import { LevelTabs } from '@/components/levels/level-tabs';
import { isOpen, wayOf } from '@/components/people/way';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { paths } from '@/lib/paths';
import { listHolders } from '@/lib/people/holders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('levels.views'))('holders') };
}

export default async function HoldersPage() {
  const { tx, actor, now, zone } = await requireDesk(`${paths.levels()}/holders`);
  const [title, t, held] = await Promise.all([
    getTranslations('levels'),
    getTranslations('levels.holders'),
    listHolders(tx, now),
  ]);
  const mayConfirm = isOpen(wayOf(can(actor, 'level.grant', now)));
  return (
    <>
      <DeskTop
        title={title('title')}
        actions={mayConfirm ? <ButtonLink href={paths.people()}>{t('confirm')}</ButtonLink> : null}
      />
      <LevelTabs on="holders" />
      <DeskBody>
        <p className="max-w-3xl text-pretty text-ink-2">{t('lead')}</p>
        {held.founding ? (
          <Notice tone="soon" title={t('founding')}>
            {t('foundingText')}
          </Notice>
        ) : null}
        <HolderFigures held={held} />
        <div className="grid items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <div className="flex flex-col gap-3">
            {held.functions.map((desk) => (
              <Card
                key={desk.id}
                title={desk.name}
                aside={<span className="text-sm text-ink-3">{desk.key}</span>}
                flush
              >
                <FunctionLadder levels={desk.levels} zone={zone} />
              </Card>
            ))}
          </div>
          <HolderWatch held={held} zone={zone} />
        </div>
      </DeskBody>
    </>
  );
}
