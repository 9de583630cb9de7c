import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

type Word = string | string[] | undefined;
type Props = { error: Word; done: Word; wanted: string | null };

const known = ['CredentialsSignin', 'TooManyFailures', 'SessionRequired', 'LinkSpent'] as const;

/** Why one is here: a refusal that came by the address, or a page that wants somebody signed in. */
export function SignInMessage({ error, done, wanted }: Props) {
  const t = useTranslations('auth');
  if (error) {
    const code = known.find((one) => one === error) ?? 'other';
    return (
      <Notice tone="late" role="alert" className="mb-4">
        {t(`errors.${code}`)}
      </Notice>
    );
  }
  if (done === 'everywhere')
    return (
      <Notice tone="ok" role="status" className="mb-4">
        {t('signIn.signedOutEverywhere')}
      </Notice>
    );
  return wanted && wanted !== '/' ? <p className="mb-4 text-pretty text-ink-2">{t('signIn.continue')}</p> : null;
}
