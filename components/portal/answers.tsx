import { useTranslations } from 'next-intl';
import type { Zone } from '@/lib/format';
import type { Offer } from '@/lib/knowledge/offered';
import { paths } from '@/lib/paths';
import type { RequestLine } from '@/lib/requests/queries';
import { AnswerCard } from './answer-card';
import type { ServiceCard } from './service-groups';
import { StandingLine } from './standing-line';

type Props = {
  q: string;
  offers: readonly Offer[];
  services: readonly ServiceCard[];
  requests: readonly RequestLine[];
  now: Date;
  zone: Zone;
};

/** What fits the words typed: services, one's own requests, and always the way to a person. */
export function Answers({ q, offers, services, requests, now, zone }: Props) {
  const t = useTranslations('portal.search');
  const h = useTranslations('help.kinds');
  const found = offers.length + services.length + requests.length;
  return (
    <section aria-labelledby="answers" className="mt-3">
      <h2 id="answers" className="sr-only">
        {t('results', { count: found })}
      </h2>
      <ul className="grid list-none grid-cols-1 gap-2.5 p-0 sm:grid-cols-2 md:grid-cols-3">
        {requests.map((request) => (
          <AnswerCard
            key={request.reference}
            href={paths.request(request.reference)}
            kind={t('mine', { reference: request.reference })}
            tone="brass"
            title={request.subject}
          >
            <StandingLine standing={request.standing} now={now} zone={zone} />
          </AnswerCard>
        ))}
        {offers.map(({ kind, title, summary, href }) => (
          <AnswerCard key={href} href={href} kind={h(kind)} tone={kind === 'knownError' ? 'soon' : 'ok'} title={title}>
            {summary}
          </AnswerCard>
        ))}
        {services.map((service) => (
          <AnswerCard
            key={service.key}
            href={paths.service(service.key)}
            kind={t('service')}
            tone="sea"
            title={service.title}
          >
            {service.summary}
          </AnswerCard>
        ))}
        <AnswerCard
          href={paths.newRequest({ subject: q.slice(0, 200) })}
          kind={t('report')}
          tone="plain"
          title={t('ownWords')}
        >
          {found > 0 ? t('ownWordsHint') : t('nothing')}
        </AnswerCard>
      </ul>
    </section>
  );
}
