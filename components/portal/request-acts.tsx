import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { StepTrack } from '@/components/ui/step-track';
import { paths } from '@/lib/paths';
import type { RequestLine } from '@/lib/requests/queries';

type Props = { request: RequestLine; accept: (form: FormData) => Promise<void> };

/** The next act at the end of a row; where nothing is waited for, how far it has come. */
export function RequestActs({ request: { reference, subject, mine, standing, state }, accept }: Props) {
  const t = useTranslations('requests');
  if (mine && standing.act === 'answer')
    return (
      <div className="relative">
        <ButtonLink
          href={`${paths.request(reference)}#reply`}
          kind="primary"
          aria-label={t('acts.answerTo', { subject })}
        >
          {t('acts.answer')}
        </ButtonLink>
      </div>
    );
  if (mine && standing.act === 'decide')
    return (
      <form action={accept} className="relative flex flex-wrap gap-1">
        <input type="hidden" name="reference" value={reference} />
        <Button type="submit" aria-label={t('acts.acceptFor', { subject })}>
          {t('acts.accept')}
        </Button>
        <ButtonLink
          href={`${paths.request(reference)}#not-yet`}
          kind="quiet"
          aria-label={t('acts.refuseFor', { subject })}
        >
          {t('acts.refuse')}
        </ButtonLink>
      </form>
    );
  if (state === 'closed' || state === 'cancelled' || state === 'merged') return null;
  return (
    <StepTrack steps={4} done={standing.done} current={standing.current} label={t('steps', { done: standing.done })} />
  );
}
