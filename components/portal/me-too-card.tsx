import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { meToo } from '@/lib/known-errors/actions';
import type { PublicError } from '@/lib/known-errors/queries';
import { paths } from '@/lib/paths';

type Props = { issue: PublicError; signedIn: boolean; over: boolean };

/** "It hits me too": one press instead of a request. */
export function MeTooCard({ issue, signedIn, over }: Props) {
  const t = useTranslations('status.issue');
  return (
    <Card>
      <div className="flex flex-col items-start gap-3">
        {over ? null : issue.mine ? (
          <p role="status" className="font-medium">
            {t('mine')}
          </p>
        ) : signedIn ? (
          <ActionForm action={meToo} failed={t('failed')} className="flex flex-col items-start gap-2">
            <input type="hidden" name="key" value={issue.key} />
            <SubmitButton>{t('meToo')}</SubmitButton>
            <p className="text-sm text-pretty text-ink-2">{t('meTooHint')}</p>
          </ActionForm>
        ) : (
          <ButtonLink href={paths.signIn(paths.issue(issue.key))} kind="primary">
            {t('signIn')}
          </ButtonLink>
        )}
        <p className="text-sm text-ink-3">{t('people', { count: issue.people })}</p>
        <ButtonLink href={paths.newRequest({ kind: 'incident' })}>{t('report')}</ButtonLink>
      </div>
    </Card>
  );
}
