import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OpeningHours } from '@/components/portal/opening-hours';
import { PromiseText } from '@/components/portal/promise-text';
import { PageHeader } from '@/components/shell/page-header';
import { SectionHeader } from '@/components/shell/section-header';
import { ButtonLink } from '@/components/ui/button-link';
import { requestNow } from '@/lib/auth/actor';
import { listOpeningHours, promiseOfService } from '@/lib/catalogue/queries';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('help');
  return { title: t('title') };
}

const ways = ['service', 'own', 'follow', 'complain'] as const;

export default async function HelpPage() {
  const [t, desks, promise] = await Promise.all([
    getTranslations('help'),
    listOpeningHours(),
    promiseOfService(null, 'incident'),
  ]);
  const links = {
    service: paths.services(),
    own: paths.newRequest(),
    follow: paths.requests(),
    complain: paths.newRequest({ kind: 'complaint' }),
  };
  const usual = promise?.byUrgency[1];
  return (
    <>
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      <ul className="grid list-none grid-cols-1 gap-2.5 p-0 sm:grid-cols-2">
        {ways.map((way) => (
          <li key={way} className="flex flex-col items-start gap-3 rounded-lg border border-line bg-raised px-4 py-4">
            <div className="flex-1">
              <h2 className="font-strong">{t(`ways.${way}.title`)}</h2>
              <p className="text-pretty text-ink-2">{t(`ways.${way}.text`)}</p>
            </div>
            <ButtonLink href={links[way]}>{t(`ways.${way}.act`)}</ButtonLink>
          </li>
        ))}
      </ul>
      {usual ? (
        <p className="mt-6 text-pretty">
          {t('usual')} <PromiseText {...usual} />
        </p>
      ) : null}
      {desks.length > 0 ? (
        <section className="mt-9" aria-labelledby="hours">
          <SectionHeader title={t('hours.title')} id="hours" />
          <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
            {desks.map((desk) => (
              <OpeningHours key={desk.name} name={desk.name} calendar={desk.calendar} now={requestNow()} />
            ))}
          </div>
        </section>
      ) : null}
    </>
  );
}
