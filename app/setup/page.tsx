import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { SetupForm } from '@/components/auth/setup-form';
import { AuthFrame } from '@/components/shell/auth-frame';
import { ButtonLink } from '@/components/ui/button-link';
import { setUp } from '@/lib/auth/setup-actions';
import { paths } from '@/lib/paths';
import { hasPeople } from '@/lib/people/demo-logins';
import { timeZones } from '@/lib/people/profile-schema';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.setup');
  return { title: t('title'), robots: { index: false } };
}

export default async function SetupPage({ searchParams }: Props) {
  const [{ code }, people] = await Promise.all([searchParams, hasPeople()]);
  return people ? <SetUpAlready /> : <SetUpNow code={typeof code === 'string' ? code : undefined} />;
}

function SetUpAlready() {
  const t = useTranslations('auth.setup');
  return (
    <AuthFrame title={t('title')}>
      <p className="mb-4 text-ink-2">{t('done')}</p>
      <ButtonLink href={paths.signIn()} kind="primary">
        {t('signIn')}
      </ButtonLink>
    </AuthFrame>
  );
}

const words = [
  'code',
  'codeHint',
  'desk',
  'organisation',
  'organisationHint',
  'functionName',
  'functionNameHint',
  'functionKey',
  'functionKeyHint',
  'timeZone',
  'timeZoneHint',
  'admin',
  'adminText',
  'lead',
  'leadText',
  'same',
  'name',
  'email',
  'password',
  'passwordHint',
  'submit',
  'failed',
] as const;

function SetUpNow({ code }: { code?: string }) {
  const t = useTranslations('auth.setup');
  const texts = Object.fromEntries(words.map((word) => [word, t(word)])) as Record<(typeof words)[number], string>;
  return (
    <AuthFrame title={t('title')}>
      <p className="mb-5 text-pretty text-ink-2">{t('text')}</p>
      <SetupForm action={setUp} code={code} zones={timeZones()} texts={texts} />
    </AuthFrame>
  );
}
