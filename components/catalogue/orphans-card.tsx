import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { CatalogueHealth } from '@/lib/catalogue/health-queries';
import { paths } from '@/lib/paths';

/** Open work that the catalogue does not know. */
export function OrphansCard({ orphans }: { orphans: CatalogueHealth['orphans'] }) {
  const t = useTranslations('catalogue.health');
  return (
    <Card title={t('orphans')}>
      <p className="mb-2 text-pretty text-ink-2">{orphans.items.length === 0 ? t('orphansNone') : t('orphansHint')}</p>
      <ul className="flex flex-col gap-1.5">
        {orphans.items.map(({ reference, subject, service }) => (
          <li key={reference} className="min-w-0">
            <Link href={paths.ticket(reference)} className="block truncate hover:underline">
              <span className="num me-1.5 text-ink-3">{reference}</span>
              {subject}
            </Link>
            {service ? <span className="text-sm text-ink-2">{t('retired', { title: service })}</span> : null}
          </li>
        ))}
        {orphans.more ? <li className="text-sm text-ink-2">{t('more')}</li> : null}
      </ul>
    </Card>
  );
}
