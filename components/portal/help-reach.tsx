import { useTranslations } from 'next-intl';
import { SectionHeader } from '@/components/shell/section-header';
import { ButtonLink } from '@/components/ui/button-link';
import type { Promised } from '@/lib/catalogue/queries';
import { paths } from '@/lib/paths';
import type { ContentOf } from '@/lib/rules/kinds';
import { OpeningHours } from './opening-hours';
import { PromiseText } from './promise-text';

const ways = ['service', 'own', 'follow', 'complain'] as const;
type Props = {
  desks: readonly { name: string; calendar: ContentOf<'calendar'> }[];
  usual: Promised | null;
  now: Date;
};

/** The ways to a person, and when one is there. */
export function HelpReach({ desks, usual, now }: Props) {
  const t = useTranslations('help');
  const links = {
    service: paths.services(),
    own: paths.newRequest(),
    follow: paths.requests(),
    complain: paths.newRequest({ kind: 'complaint' }),
  };
  return (
    <>
      <section className="mt-9" aria-labelledby="reach">
        <SectionHeader title={t('reach')} id="reach" />
        <ul className="grid list-none grid-cols-1 gap-2.5 p-0 sm:grid-cols-2">
          {ways.map((way) => (
            <li key={way} className="flex flex-col items-start gap-3 rounded-lg border border-line bg-raised px-4 py-4">
              <div className="flex-1">
                <h3 className="font-strong">{t(`ways.${way}.title`)}</h3>
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
      </section>
      {desks.length > 0 ? (
        <section className="mt-9" aria-labelledby="hours">
          <SectionHeader title={t('hours.title')} id="hours" />
          <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
            {desks.map((desk) => (
              <OpeningHours key={desk.name} name={desk.name} calendar={desk.calendar} now={now} />
            ))}
          </div>
        </section>
      ) : null}
    </>
  );
}
