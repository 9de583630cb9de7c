import { useTranslations } from 'next-intl';
import { SectionHeader } from '@/components/shell/section-header';
import { Link } from '@/components/ui/link';
import { dateTime, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Declared, Issue } from '@/lib/status/issues';
import { offerKinds } from './offer-kinds';
import { Offers } from './offers';

type Props = { issues: readonly Issue[]; declared: readonly Declared[]; zone: Zone };

/** What is known to be wrong, and what was. */
export function IssueList({ issues, declared, zone }: Props) {
  const t = useTranslations('status');
  const kinds = useTranslations('help.kinds');
  return (
    <div className="mt-9 grid items-start gap-8 md:grid-cols-2">
      <section aria-labelledby="issues">
        <SectionHeader title={t('issues')} id="issues" />
        {issues.length === 0 ? <p className="text-ink-2">{t('noIssues')}</p> : null}
        <Offers
          offers={issues.map(({ key, title, symptom, notice }) => ({
            kind: 'knownError' as const,
            title,
            summary: notice ?? symptom,
            href: paths.issue(key),
          }))}
          kinds={offerKinds(kinds)}
        />
      </section>
      <section aria-labelledby="history">
        <SectionHeader title={t('history')} id="history" />
        {declared.length === 0 ? <p className="text-ink-2">{t('historyEmpty')}</p> : null}
        <ol className="flex list-none flex-col gap-3 p-0">
          {declared.map(({ id, at, key, title, to, services, said }) => (
            <li key={id} className="border-s-2 border-line ps-3">
              <p className="font-medium">{t(`declared.${to}`, { services: services.join(', ') || title })}</p>
              {said ? <p className="text-pretty text-ink-2">{said}</p> : null}
              <p className="num text-sm text-ink-3">
                {dateTime(at, zone)} ·{' '}
                <Link href={paths.issue(key)} className="link">
                  {title}
                </Link>
              </p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
