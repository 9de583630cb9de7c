import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { shortDate, type Zone } from '@/lib/format';
import { documentPath } from '@/lib/rules/document-path';
import type { FoundDocument } from '@/lib/search/documents';
import { FoundRow } from './found-row';

type Props = { items: readonly FoundDocument[]; zone: Zone };

export function DocumentRows({ items, zone }: Props) {
  const t = useTranslations('search');
  const kind = useTranslations('rules.kindOne');
  return items.map((one) => (
    <FoundRow
      key={one.id}
      href={documentPath(one.kind, one.key)}
      title={one.title}
      pieces={one.snippet}
      aside={
        <>
          {one.kind === 'article' || one.kind === 'knownError' ? (
            <Chip tone={one.open ? 'sea' : 'line'}>{one.open ? t('public') : t('internal')}</Chip>
          ) : null}
          <span>{kind(one.kind)}</span>
          <span className="num">{t('changed', { date: shortDate(one.changedAt, zone) })}</span>
        </>
      }
    />
  ));
}
