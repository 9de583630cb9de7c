import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { answerTexts } from '@/components/catalogue/answer-texts';
import { RequestForm } from '@/components/portal/request-form';
import { Trail } from '@/components/portal/trail';
import { WhatThen } from '@/components/portal/what-then';
import { PageHeader } from '@/components/shell/page-header';
import { Link } from '@/components/ui/link';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { typedBefore } from '@/lib/auth/typed-before';
import { formOfService } from '@/lib/catalogue/form-queries';
import { findServiceFor, listTopics, promiseOfService } from '@/lib/catalogue/queries';
import { newId } from '@/lib/id';
import { paths } from '@/lib/paths';
import { sendRequest } from '@/lib/requests/actions';
import { KINDS } from '@/lib/tickets/schema';
import { whileTexts } from '../../while-texts';
import { formTexts, urgencyChoices } from './texts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests.new');
  return { title: t('title') };
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value.slice(0, 200) : '');

export default async function NewRequestPage({ searchParams }: Props) {
  const query = await searchParams;
  const place = paths.newRequest({ service: one(query.service) });
  // Without anybody signed in it still shows the form: what was sent after the session ended comes back in it.
  const actor = await currentActor();
  const [t, service] = await Promise.all([
    getTranslations('requests.new'),
    findServiceFor(actor, requestNow(), one(query.service)),
  ]);
  const [promise, topics, typed, form, asks] = await Promise.all([
    promiseOfService(service, service?.content.ticketKind ?? 'incident'),
    service ? [] : listTopics(),
    typedBefore(place),
    formOfService(service),
    getTranslations('catalogue'),
  ]);
  const words = await formTexts();
  const subject = one(query.subject) || (service && service.content.ticketKind !== 'incident' ? service.title : '');
  return (
    <>
      <Trail href={paths.services()}>{service ? t('otherService') : t('services')}</Trail>
      <PageHeader title={service?.title ?? t('title')}>
        {service ? service.content.summary : t('lead')}
        <Link href={service ? paths.newRequest() : paths.services()} className="link mt-1 block w-fit">
          {service ? t('ownWords') : t('orService')}
        </Link>
      </PageHeader>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_300px]">
        <RequestForm
          action={sendRequest}
          formKey={newId()}
          draft={`request-${service?.key ?? 'own'}`}
          service={service?.key ?? null}
          fixedKind={service?.content.ticketKind ?? null}
          kinds={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`), hint: t(`kinds.${kind}Hint`) }))}
          topics={topics.map(({ key, label }) => ({ value: key, label }))}
          urgency={promise && urgencyChoices(promise)}
          typed={{ kind: one(query.kind), subject, ...typed }}
          form={form}
          answerTexts={answerTexts(asks)}
          offerTexts={await whileTexts()}
          texts={{ ...words, descriptionHint: service?.content.ask || words.descriptionHint }}
        />
        <WhatThen promise={promise} />
      </div>
    </>
  );
}
