import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthFrame } from '@/components/shell/auth-frame';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { signInByLink } from '@/lib/auth/actions';
import { paths } from '@/lib/paths';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.link');
  return { title: t('landing'), robots: { index: false }, referrer: 'no-referrer' };
}

/** Opening the link spends nothing: mail scanners open links, only people press buttons. */
export default async function LinkPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const t = await getTranslations('auth.link');
  if (typeof token !== 'string' || !token)
    return (
      <AuthFrame title={t('landing')}>
        <p className="mb-4 text-pretty text-ink-2">{t('missing')}</p>
        <ButtonLink href={paths.signIn()}>{t('landing')}</ButtonLink>
      </AuthFrame>
    );
  return (
    <AuthFrame title={t('landing')}>
      <p className="mb-4 text-pretty text-ink-2">{t('press')}</p>
      <form action={signInByLink}>
        <input type="hidden" name="token" value={token} />
        <Button type="submit" kind="primary" className="w-full">
          {t('go')}
        </Button>
      </form>
    </AuthFrame>
  );
}
