import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { renew, revoke } from '@/lib/access/actions';
import type { AccessView } from '@/lib/access/queries';
import { lastDay, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { AccessForms } from './access-forms';

/** The last day, not the midnight after it. */

type HeldProps = { accesses: readonly AccessView[]; serviceOf: Readonly<Record<string, string>>; zone: Zone };

/** What one may use, and until when. */
export function HeldCard({ accesses, serviceOf, zone }: HeldProps) {
  const t = useTranslations('catalogue.access');
  return (
    <Card title={t('held')} flush>
      <ul>
        {accesses.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line px-3.5 py-2.5 last:border-b-0"
          >
            <span className="min-w-0 flex-1 basis-48">
              <span className="font-medium">{one.title}</span>
              <span className="block text-sm text-ink-2">{t('until', { when: lastDay(one.until, zone) })}</span>
            </span>
            {serviceOf[one.item] ? (
              <Link href={paths.newRequest({ service: serviceOf[one.item] })} className="link">
                {t('keep')}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What one owns, and who uses it: prolong or end. */
export function OwnedCard({ accesses, back, zone }: { accesses: readonly AccessView[]; back: string; zone: Zone }) {
  const t = useTranslations('catalogue.access');
  const texts = {
    until: t('form.until'),
    renew: t('form.renew'),
    reason: t('form.reason'),
    revoke: t('form.revoke'),
    failed: t('form.failed'),
  };
  return (
    <Card title={t('owned')} flush>
      <ul>
        {accesses.map((one) => (
          <li key={one.id} className="border-b border-line px-3.5 py-2.5 last:border-b-0">
            <p>
              <span className="font-medium">{one.holder}</span>: {one.title}
              <span className="block text-sm text-ink-2">
                {t('until', { when: lastDay(one.until, zone) })}, <span className="num">{one.reference}</span>
              </span>
            </p>
            <details className="mt-1">
              <summary className="w-fit cursor-pointer text-sm text-ink-2 underline decoration-line-strong underline-offset-2 hover:text-ink pointer-coarse:min-h-11">
                {t('change')}
              </summary>
              <AccessForms id={one.id} back={back} renew={renew} revoke={revoke} texts={texts} />
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}
