import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { exactTime, type Zone } from '@/lib/format';
import { dayWords } from '@/lib/requests/day-words';
import type { RequestPromise } from '@/lib/requests/request';
import { PromiseSum } from './promise-sum';

type Props = { promises: readonly RequestPromise[]; now: Date; zone: Zone; deskZone?: string };

/** What was promised, whether it was kept, and the sum behind each time. */
export function PromiseCard({ promises, now, zone, deskZone }: Props) {
  const t = useTranslations('requests.page');
  const told = promises.filter((promise) => promise.dueAt || promise.metAt || promise.lines);
  return (
    <Card title={t('promise')}>
      {told.length === 0 ? <p className="text-ink-2">{t('noPromise')}</p> : null}
      <ul className="flex list-none flex-col gap-3 p-0">
        {told.map((promise) => {
          const at = promise.metAt ?? promise.dueAt;
          return (
            <li key={promise.kind}>
              <p className="flex flex-wrap gap-x-2">
                <span className="font-medium">{t(promise.kind)}</span>
                <span className={toneOf(promise, now)} title={at ? exactTime(at, zone, deskZone) : undefined}>
                  {t(wordOf(promise, now), { when: at ? dayWords(at, now, zone) : '' })}
                </span>
              </p>
              {promise.lines ? (
                <details className="mt-0.5">
                  <summary
                    className="link w-fit text-sm pointer-coarse:min-h-11"
                    aria-label={t('whyOf', { what: t(promise.kind) })}
                  >
                    {t('why')}
                  </summary>
                  <PromiseSum lines={promise.lines} now={now} zone={zone} />
                </details>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

const isLate = (promise: RequestPromise, now: Date) =>
  Boolean(promise.breachedAt) || Boolean(!promise.metAt && promise.dueAt && promise.dueAt < now);

function wordOf(promise: RequestPromise, now: Date) {
  if (promise.metAt) return promise.breachedAt ? 'keptLate' : 'kept';
  if (!promise.dueAt) return 'stands';
  return isLate(promise, now) ? 'broken' : 'by2';
}

function toneOf(promise: RequestPromise, now: Date): string {
  if (promise.metAt && !promise.breachedAt) return 'text-ok';
  return isLate(promise, now) ? 'text-late' : 'text-ink-2';
}
