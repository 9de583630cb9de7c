import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RequestParts } from '@/components/catalogue/request-parts';
import { DoneNotice } from '@/components/portal/done-notice';
import { PromiseCard } from '@/components/portal/promise-card';
import { RequestFacts } from '@/components/portal/request-facts';
import { RequestHead } from '@/components/portal/request-head';
import { RequestTalk } from '@/components/portal/request-talk';
import { SignedOut } from '@/components/portal/signed-out';
import { Trail } from '@/components/portal/trail';
import { Withdraw } from '@/components/portal/withdraw';
import { Notice } from '@/components/ui/notice';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { requestPage } from '@/lib/auth/request-page';
import { paths } from '@/lib/paths';
import { withdrawRequest } from '@/lib/requests/actions';
import { NotHere, notHereTitle } from '../../not-here';
import { RequestActs } from './acts';

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ reference }, { until }] = await Promise.all([params, searchParams]);
  const actor = await currentActor();
  if (!actor) return {};
  const request = await requestPage(actor, requestNow(), reference, until);
  return request ? { title: `${request.ticket.subject} (${request.ticket.reference})` } : notHereTitle();
}

export default async function RequestPage({ params, searchParams }: Props) {
  const [{ reference: asked }, { done, until }, t] = await Promise.all([
    params,
    searchParams,
    getTranslations('requests'),
  ]);
  const actor = await currentActor();
  if (!actor) return <SignedOut back={paths.request(asked)} />;
  const now = requestNow();
  const request = await requestPage(actor, now, asked, until);
  if (!request) return <NotHere />;
  const { ticket, may, promises, standing, story } = request;
  const { reference } = ticket;
  const zone = { timeZone: actor.timeZone };
  const deskZone = request.deskZone ?? undefined;
  const when = { now, zone };
  return (
    <>
      <Trail href={paths.requests()}>{t('back')}</Trail>
      <DoneNotice done={done} reference={reference} service={ticket.service?.key ?? null} />
      <RequestHead request={request} {...when} />
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_280px]">
        <div className="flex min-w-0 flex-col gap-4">
          <RequestTalk request={request} me={actor.id} {...when} />
          {standing.key === 'prepared' ? <Notice tone="sea">{t('page.prepared')}</Notice> : null}
          {story.until ? null : <RequestActs request={request} {...when} />}
        </div>
        <aside className="flex min-w-0 flex-col gap-4">
          <PromiseCard promises={promises} deskZone={deskZone} {...when} />
          <RequestParts parts={request.parts} />
          <RequestFacts
            service={ticket.service}
            functionName={ticket.function.name}
            assignee={ticket.assignee?.name ?? null}
          />
          {may.withdraw ? <Withdraw reference={reference} action={withdrawRequest} /> : null}
        </aside>
      </div>
    </>
  );
}
