import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthFrame } from '@/components/shell/auth-frame';
import { ButtonLink } from '@/components/ui/button-link';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.notFound');
  return { title: t('title') };
}

export default async function NotFound() {
  const t = await getTranslations('errors.notFound');
  return (
    <AuthFrame title={t('title')}>
      <p className="text-pretty text-ink-2">{t('text')}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <ButtonLink href={paths.home()} kind="primary">
          {t('home')}
        </ButtonLink>
        <ButtonLink href={paths.desk()}>{t('desk')}</ButtonLink>
      </div>
    </AuthFrame>
  );
}
