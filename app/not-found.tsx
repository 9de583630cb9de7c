import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthFrame } from '@/components/shell/auth-frame';
import { buttonLook } from '@/components/ui/button-look';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.notFound');
  return { title: t('title') };
}

/** Every page loads the scripts of this one beforehand, so it has none: its links are plain. */
export default async function NotFound() {
  const t = await getTranslations('errors.notFound');
  return (
    <AuthFrame title={t('title')}>
      <p className="text-pretty text-ink-2">{t('text')}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <a href={paths.home()} className={buttonLook('primary')}>
          {t('home')}
        </a>
        <a href={paths.desk()} className={buttonLook()}>
          {t('desk')}
        </a>
      </div>
    </AuthFrame>
  );
}
