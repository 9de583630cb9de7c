import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { ServicePromise } from '@/lib/catalogue/queries';
import { PromiseTable } from './promise-table';

/** Beside the form: what sending it leads to, and the times promised for it. */
export function WhatThen({ promise }: { promise: ServicePromise | null }) {
  const t = useTranslations('services');
  return (
    <aside className="flex min-w-0 flex-col gap-4">
      <Card title={t('aside.title')}>
        <p className="text-pretty text-ink-2">{t('aside.text')}</p>
      </Card>
      {promise ? (
        <Card title={t('promises')}>
          <div className="text-sm">
            <PromiseTable promise={promise} />
          </div>
          <p className="mt-2 text-sm text-ink-3">{t('promisesHint')}</p>
        </Card>
      ) : null}
    </aside>
  );
}
