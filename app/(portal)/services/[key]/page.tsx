import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PromiseTable } from '@/components/portal/promise-table';
import { PromiseText } from '@/components/portal/promise-text';
import { ServiceIcon } from '@/components/portal/service-icon';
import { Trail } from '@/components/portal/trail';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Markdown } from '@/components/ui/markdown';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { findServiceFor, promiseOfService } from '@/lib/catalogue/queries';
import { paths } from '@/lib/paths';
import { NotHere, notHereTitle } from '../../not-here';

type Props = { params: Promise<{ key: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const service = await findServiceFor(await currentActor(), requestNow(), (await params).key);
  return service ? { title: service.title } : notHereTitle();
}

export default async function ServicePage({ params }: Props) {
  const [actor, { key }, t] = await Promise.all([currentActor(), params, getTranslations('services')]);
  const service = await findServiceFor(actor, requestNow(), key);
  if (!service) return <NotHere />;
  const { content, title } = service;
  const promise = await promiseOfService(service, content.ticketKind);
  const usual = promise?.byUrgency[2];
  return (
    <>
      <Trail href={paths.services()}>{t('all')}</Trail>
      <header className="mb-6 flex flex-wrap items-start gap-x-4 gap-y-4">
        <ServiceIcon icon={content.icon} />
        <div className="min-w-0 flex-1 basis-64">
          <h1 className="text-2xl font-semibold tracking-[-0.02em] text-balance sm:text-3xl">{title}</h1>
          <p className="mt-1 text-ink-2">{content.summary}</p>
        </div>
        <ButtonLink href={paths.newRequest({ service: key })} kind="primary">
          {t(`start.${content.ticketKind}`)}
        </ButtonLink>
      </header>
      <div className="flex flex-col gap-4">
        {content.description ? (
          <Card title={t('get')}>
            <Markdown source={content.description} />
          </Card>
        ) : null}
        {content.ask ? (
          <Card title={t('needs')}>
            <p className="text-pretty">{content.ask}</p>
          </Card>
        ) : null}
        {content.price || content.approval ? (
          <Card title={t('terms')}>
            {content.price ? <p>{t('price', { price: content.price })}</p> : null}
            {content.approval ? <p className="text-pretty text-ink-2">{t('agreement')}</p> : null}
          </Card>
        ) : null}
        {promise && usual ? (
          <Card
            title={t('promises')}
            aside={<span className="text-sm text-ink-3">{t('by', { name: promise.functionName })}</span>}
          >
            <p className="mb-2 font-medium">
              <PromiseText {...usual} />
            </p>
            <PromiseTable promise={promise} />
            <p className="mt-2 text-sm text-ink-3">{t('promisesHint')}</p>
          </Card>
        ) : null}
      </div>
    </>
  );
}
