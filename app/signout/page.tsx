import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthFrame } from '@/components/shell/auth-frame';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { signOut, signOutOfAll } from '@/lib/auth/actions';
import { currentActor } from '@/lib/auth/actor';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signOut');
  return { title: t('title') };
}

/** A page with buttons, because a link that signs out is pressed by prefetching browsers and by other sites. */
export default async function SignOutPage() {
  const [t, actor] = await Promise.all([getTranslations('auth.signOut'), currentActor()]);
  if (!actor)
    return (
      <AuthFrame title={t('title')}>
        <p className="mb-4 text-ink-2">{t('already')}</p>
        <ButtonLink href={paths.home()} kind="primary">
          {t('home')}
        </ButtonLink>
      </AuthFrame>
    );
  return (
    <AuthFrame title={t('title')}>
      <p className="mb-4 text-ink-2">{t('text', { name: actor.name })}</p>
      <form className="flex flex-col gap-2">
        <Button type="submit" kind="primary" formAction={signOut}>
          {t('here')}
        </Button>
        <Button type="submit" formAction={signOutOfAll}>
          {t('everywhere')}
        </Button>
        <ButtonLink href={paths.home()} kind="quiet">
          {t('stay')}
        </ButtonLink>
      </form>
    </AuthFrame>
  );
}
