import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RatingCard } from '@/components/portal/rating-card';
import { SignedOut } from '@/components/portal/signed-out';
import { Trail } from '@/components/portal/trail';
import { PageHeader } from '@/components/shell/page-header';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { requestPage } from '@/lib/auth/request-page';
import { paths, withQuery } from '@/lib/paths';
import { rateRequest } from '@/lib/requests/actions';
import { NotHere } from '../../../not-here';

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests.page.rate');
  return { title: t('title'), robots: { index: false } };
}

/** Where the numbers in a mail lead: programs that follow links vote for nothing, only the button does. */
export default async function RatePage({ params, searchParams }: Props) {
  const [{ reference: asked }, query, t] = await Promise.all([
    params,
    searchParams,
    getTranslations('requests.page.rate'),
  ]);
  const score = [1, 2, 3, 4, 5].find((one) => String(one) === query.score) ?? null;
  const actor = await currentActor();
  if (!actor) return <SignedOut back={withQuery(`${paths.request(asked)}/rate`, { score })} />;
  const request = await requestPage(actor, requestNow(), asked, null);
  if (!request) return <NotHere />;
  const { ticket, may } = request;
  return (
    <>
      <Trail href={paths.request(ticket.reference)}>{t('back')}</Trail>
      <PageHeader title={t('landing', { subject: ticket.subject })}>
        {may.rate ? t('landingText') : t('not')}
      </PageHeader>
      <RatingCard
        reference={ticket.reference}
        rating={ticket.rating}
        words={request.survey?.content ?? null}
        proposed={score}
        may={may.rate}
        timeZone={actor.timeZone}
        action={rateRequest}
      />
    </>
  );
}
