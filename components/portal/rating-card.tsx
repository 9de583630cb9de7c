import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { FormAction } from '@/lib/form-state';
import { dateOnly } from '@/lib/format';
import { RatingForm } from './rating-form';

type Rating = { score: number; comment: string | null; anonymous: boolean; at: Date };
/** The survey's words; without one it is asked in plain ones. */
type Words = { question: string; scale: readonly string[]; followUp: string | null; anonymous: boolean } | null;
type Props = {
  reference: string;
  rating: Rating | null;
  words: Words;
  /** A score that came with the address. */
  proposed?: number | null;
  may: boolean;
  timeZone: string;
  action: FormAction;
};

const DAYS = 7 * 86_400_000;

export function RatingCard({ reference, rating, words, proposed = null, may, timeZone, action }: Props) {
  const t = useTranslations('requests.page.rate');
  if (!may) return rating ? <p className="text-ink-2">{t('fixed', { score: rating.score })}</p> : null;
  const until = rating && dateOnly(rating.at.getTime() + DAYS, { timeZone });
  return (
    <Card title={words?.question ?? t('title')} id="rate">
      {rating ? (
        <p className="mb-3 text-pretty">
          {t('given', { score: rating.score })}{' '}
          <span className="text-ink-2">{until ? t('changed', { when: until }) : ''}</span>
        </p>
      ) : null}
      <RatingForm
        anonymous={words?.anonymous ? (rating?.anonymous ?? false) : null}
        action={action}
        reference={reference}
        score={proposed ?? rating?.score ?? null}
        comment={rating?.comment ?? ''}
        texts={{
          legend: t('legend', { worst: words?.scale[0] ?? 'none', best: words?.scale[4] ?? 'none' }),
          scores: [1, 2, 3, 4, 5].map((score) => t('score', { score, label: words?.scale[score - 1] ?? 'none' })),
          captions: words?.scale ?? null,
          comment: words ? words.followUp : t('comment'),
          anonymous: t('anonymous'),
          anonymousHint: t('anonymousHint'),
          send: rating ? t('change') : t('send'),
          failed: t('failed'),
        }}
      />
    </Card>
  );
}
