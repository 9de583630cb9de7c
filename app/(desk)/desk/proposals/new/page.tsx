import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProposeForm } from '@/components/proposals/propose-form';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { requireDesk } from '@/lib/auth/desk';
import { namesInData } from '@/lib/events/names';
import { paths } from '@/lib/paths';
import { labelOf, sentenceOf } from '@/lib/proposals/label';
import { readWish } from '@/lib/proposals/read-wish';
import { readReturned } from '@/lib/proposals/returned';
import { one, type Search } from '@/lib/search-params';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('proposals'))('title') };
}

/** Where a refusal's "propose it instead" leads, with what was wanted in the address. */
export default async function NewProposal({ searchParams }: { searchParams: Search }) {
  const asked = await searchParams;
  const { tx, actor, now, zone } = await requireDesk(paths.proposals());
  const t = await getTranslations('proposals');
  const after = await readReturned(tx, actor, now, one(asked.after));
  const capability = after?.act ?? one(asked.capability);
  const input = after ? JSON.stringify(after.input) : (one(asked.input) ?? '{}');
  const names = await namesInData(tx, readWish(input));
  const known =
    labelOf(capability) &&
    (sentenceOf({ act: capability ?? '', input: readWish(input) }, names) ?? labelOf(capability));
  return (
    <>
      <DeskTop title={t('title')} />
      <DeskBody read>
        {known ? (
          <Card title={t('newTitle', { label: known })}>
            <ProposeForm
              capability={capability ?? ''}
              target={after?.target ?? one(asked.target) ?? ''}
              names={names}
              zone={zone}
              input={input}
              after={after}
            />
          </Card>
        ) : (
          <EmptyState title={t('nothing')} action={<ButtonLink href={paths.proposals()}>{t('title')}</ButtonLink>}>
            {t('nothingHint')}
          </EmptyState>
        )}
      </DeskBody>
    </>
  );
}
