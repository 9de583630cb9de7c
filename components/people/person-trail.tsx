import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { AuditPage } from '@/lib/events/audit';
import type { AuditScope } from '@/lib/events/audit-sql';
import type { Zone } from '@/lib/format';
import { paths, withQuery } from '@/lib/paths';
import { Trail } from './trail';

type Props = { id: string; page: AuditPage; scope: AuditScope; now: Date; zone: Zone };

/** The last acts by or about a person, as far as the reader's level reads the trail. */
export function PersonTrail({ id, page, scope, now, zone }: Props) {
  const t = useTranslations('people.trail');
  const more = page.next ? (
    <Link href={withQuery(paths.admin('audit'), { person: id })} className="link text-sm">
      {t('all')}
    </Link>
  ) : undefined;
  return (
    <Card title={t('title')} aside={more} flush>
      {page.items.length > 0 ? (
        <Trail page={page} now={now} zone={zone} />
      ) : (
        <p className="px-3.5 py-3 text-ink-3">{t('none')}</p>
      )}
      <p className="border-t border-line px-3.5 py-2 text-sm text-ink-3">{t(`scope.${scope}`)}</p>
    </Card>
  );
}
