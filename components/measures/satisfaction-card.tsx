import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Meter } from '@/components/ui/meter';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Satisfaction } from '@/lib/measures/satisfaction';
import { paths } from '@/lib/paths';
import { Definition } from './definition';

type Props = { satisfaction: Satisfaction; now: Date };

/** How many said what, and the last words people left. */
export function SatisfactionCard({ satisfaction: { scores, answers, response, comments, definition }, now }: Props) {
  const t = useTranslations('dashboard.satisfaction');
  return (
    <Card title={t('title')} aside={<Definition of={definition} />}>
      {answers.value === 0 ? (
        <p className="text-ink-2">{t(response ? 'veiled' : 'none')}</p>
      ) : (
        <ul className="flex flex-col">
          {scores.map(({ score, tickets }) => (
            <li key={score} className="flex min-h-6 items-center gap-2.5">
              <Link href={tickets.href} className="num w-12 flex-none text-ink-2 hover:underline">
                {t('score', { score })}
              </Link>
              <Meter
                value={tickets.value}
                limit={answers.value}
                label={t('score', { score })}
                tone={score >= 4 ? 'ok' : score === 3 ? 'soon' : 'late'}
                thin
              />
              <span className="num w-10 flex-none text-end text-ink-2">{t('answers', { count: tickets.value })}</span>
            </li>
          ))}
        </ul>
      )}
      {comments.length > 0 ? (
        <>
          <h3 className="mb-1 mt-3 text-sm font-strong text-ink-3">{t('comments')}</h3>
          <ul className="flex flex-col gap-2">
            {comments.map(({ reference, score, comment, at }) => (
              <li key={reference} className="text-pretty">
                <p className="line-clamp-2">{comment}</p>
                <p className="num text-sm text-ink-3">
                  <Link href={paths.ticket(reference)} className="link">
                    {reference}
                  </Link>
                  , {t('score', { score })}, <RelativeTime at={at} now={now} />
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}
