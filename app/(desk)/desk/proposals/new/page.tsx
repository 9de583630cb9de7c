import { getTranslations } from 'next-intl/server';
import { ProposeForm } from '@/components/proposals/propose-form';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { requireDesk } from '@/lib/auth/desk';
import { isCapability, rowOf } from '@/lib/csmg/capabilities';
import { paths } from '@/lib/paths';
import { one, type Search } from '@/lib/search-params';

/** Where a refusal's "propose it instead" leads, with what was wanted in the address. */
export default async function NewProposal({ searchParams }: { searchParams: Search }) {
  const asked = await searchParams;
  await requireDesk(paths.proposals());
  const t = await getTranslations('proposals');
  const capability = one(asked.capability);
  const known = isCapability(capability) ? capability : null;
  return (
    <>
      <DeskTop title={t('title')} />
      <DeskBody read>
        {known ? (
          <Card title={t('newTitle', { label: rowOf(known).label })}>
            <ProposeForm capability={known} target={one(asked.target) ?? ''} input={one(asked.input) ?? '{}'} />
          </Card>
        ) : (
          <EmptyState title={t('nothing')}>{t('nothingHint')}</EmptyState>
        )}
      </DeskBody>
    </>
  );
}
