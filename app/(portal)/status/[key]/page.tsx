import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MeTooCard } from '@/components/portal/me-too-card';
import { Trail } from '@/components/portal/trail';
import { Card } from '@/components/ui/card';
import { Markdown } from '@/components/ui/markdown';
import { Notice } from '@/components/ui/notice';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { listServicesFor } from '@/lib/catalogue/queries';
import { dateOnly } from '@/lib/format';
import { paths } from '@/lib/paths';
import { readIssue } from '@/lib/status/queries';
import { NotHere, notHereTitle } from '../../not-here';

type Props = { params: Promise<{ key: string }> };

async function read(params: Props['params']) {
  const key = decodeURIComponent((await params).key);
  const actor = await currentActor();
  return { actor, issue: await readIssue(actor, requestNow(), key) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { issue } = await read(params);
  return issue ? { title: issue.content.title } : notHereTitle();
}

/** A known issue as customers read it: how it shows, what helps, and "me too" in place of a request. */
export default async function IssuePage({ params }: Props) {
  const [{ actor, issue }, t] = await Promise.all([read(params), getTranslations('status.issue')]);
  if (!issue) return <NotHere />;
  const { content, status } = issue;
  const services = (await listServicesFor(actor, requestNow())).filter(({ key }) => content.services.includes(key));
  return (
    <>
      <Trail href={paths.status()}>{t('back')}</Trail>
      <h1 className="mb-5 text-2xl font-semibold tracking-[-0.02em] text-balance sm:text-3xl">{content.title}</h1>
      {status === 'fixed' || status === 'closed' ? <Notice tone="ok" title={t(status)} className="mb-4" /> : null}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="flex min-w-0 flex-col gap-4">
          <Card title={t('symptom')}>
            <Markdown source={content.symptom} />
          </Card>
          <Card title={t('workaround')}>
            {status === 'workaround' ? (
              <>
                <Markdown source={content.workaround} />
                {content.workaroundUntil ? (
                  <p className="mt-2 text-sm text-ink-3">
                    {t('until', { date: dateOnly(content.workaroundUntil, { timeZone: 'UTC' }) })}
                  </p>
                ) : null}
              </>
            ) : (
              <p className="text-ink-2">{t('noWorkaround')}</p>
            )}
          </Card>
          {services.length > 0 ? (
            <Card title={t('services')}>{services.map(({ title }) => title).join(', ')}</Card>
          ) : null}
        </div>
        <MeTooCard issue={issue} signedIn={actor !== null} over={status === 'closed'} />
      </div>
    </>
  );
}
