import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { AuthFrame } from '@/components/shell/auth-frame';
import { ButtonLink } from '@/components/ui/button-link';
import { choosePassword } from '@/lib/auth/choose-password';
import { paths } from '@/lib/paths';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.password');
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' };
}

/** Opening the link spends nothing: only the form does. */
export default async function ChoosePasswordPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const t = await getTranslations('people.password');
  if (typeof token !== 'string' || !token)
    return (
      <AuthFrame title={t('title')}>
        <p className="mb-4 text-pretty text-ink-2">{t('missing')}</p>
        <ButtonLink href={paths.signIn()}>{t('signIn')}</ButtonLink>
      </AuthFrame>
    );
  return (
    <AuthFrame title={t('title')}>
      <p className="mb-4 text-pretty text-ink-2">{t('text')}</p>
      <ActionForm action={choosePassword} failed={t('failed')}>
        <input type="hidden" name="token" value={token} />
        <TextField
          name="password"
          type="password"
          label={t('password')}
          hint={t('hint')}
          autoComplete="new-password"
          minLength={12}
          maxLength={200}
          required
        />
        <SubmitButton className="w-full">{t('submit')}</SubmitButton>
      </ActionForm>
    </AuthFrame>
  );
}
