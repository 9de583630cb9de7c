import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { answerNotFound } from '@/lib/auth/answer-status';
import { paths } from '@/lib/paths';

/** In the place of what is not there or out of reach, which look the same: a 404 that is whole without script. */
export async function NotHere() {
  await answerNotFound();
  const t = await getTranslations('errors.notFound');
  return (
    <>
      <DeskTop title={t('title')} />
      <DeskBody>
        <EmptyState title={t('title')} action={<ButtonLink href={paths.desk()}>{t('desk')}</ButtonLink>}>
          {t('text')}
        </EmptyState>
      </DeskBody>
    </>
  );
}

export async function notHereTitle(): Promise<Metadata> {
  return { title: (await getTranslations('errors.notFound'))('title'), robots: { index: false } };
}
