import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DemoLogins } from '@/components/auth/demo-logins';
import { LinkForm } from '@/components/auth/link-form';
import { PasswordForm } from '@/components/auth/password-form';
import { SignInMessage } from '@/components/auth/sign-in-message';
import { AuthFrame } from '@/components/shell/auth-frame';
import { Link } from '@/components/ui/link';
import { askForLink, signInToDemo, signInWithPassword } from '@/lib/auth/actions';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { linksAreSent } from '@/lib/auth/magic-link';
import { nextPlace } from '@/lib/auth/next-place';
import { isStaff } from '@/lib/csmg/actor';
import { paths } from '@/lib/paths';
import { DEMO_PASSWORD, hasPeople, listDemoPeople } from '@/lib/people/demo-logins';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signIn');
  return { title: t('title') };
}

export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams;
  const next = nextPlace(query.next ?? query.callbackUrl);
  const actor = await currentActor();
  if (actor) redirect(next ?? (isStaff(actor, requestNow()) ? paths.desk() : paths.home()));
  if (!(await hasPeople())) redirect(paths.setup());
  const [t, link, people] = await Promise.all([
    getTranslations('auth.signIn'),
    getTranslations('auth.link'),
    listDemoPeople(),
  ]);
  return (
    <AuthFrame
      title={t('title')}
      foot={
        <>
          {t('without')}{' '}
          <Link href={paths.home()} className="link">
            {t('home')}
          </Link>
        </>
      }
    >
      <SignInMessage error={query.error} done={query.done} wanted={next} />
      <PasswordForm
        action={signInWithPassword}
        next={next}
        texts={{ email: t('email'), password: t('password'), submit: t('submit'), failed: t('failed') }}
      />
      {linksAreSent() ? (
        <section className="mt-6 border-t border-line pt-5">
          <h2 className="mb-1 font-strong">{link('title')}</h2>
          <p className="mb-3 text-sm text-ink-2">{link('sending')}</p>
          <LinkForm action={askForLink} texts={{ email: t('email'), submit: link('submit'), failed: t('failed') }} />
        </section>
      ) : null}
      {people.length > 0 ? (
        <DemoLogins people={people} password={DEMO_PASSWORD} action={signInToDemo} next={next} />
      ) : (
        <p className="mt-5 text-sm text-pretty text-ink-2">{t('askDesk')}</p>
      )}
    </AuthFrame>
  );
}
