import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { paths, withQuery } from '@/lib/paths';
import type { Linked } from '@/lib/tickets/around';
import { NeighbourLine } from './neighbour-line';
import { SidePart } from './side-part';

type Props = { reference: string; links: readonly Linked[]; mergedInto: string | null; mayLink: boolean };

/** Tickets that belong to this one, each as what it is to it. */
export function LinksPart({ reference, links, mergedInto, mayLink }: Props) {
  const t = useTranslations('tickets.links');
  const page = paths.ticket(reference);
  if (links.length === 0 && !mergedInto && !mayLink) return null;
  return (
    <SidePart
      title={t('title')}
      aside={
        mayLink ? (
          <Link href={withQuery(page, { do: 'link' })} className="link text-sm" scroll={false}>
            {t('add')}
          </Link>
        ) : null
      }
    >
      {mergedInto ? (
        <p>
          {t('mergedInto')}{' '}
          <Link href={paths.ticket(mergedInto)} className="link num">
            {mergedInto}
          </Link>
        </p>
      ) : null}
      {links.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {links.map((one) => (
            <li key={`${one.role}-${one.reference}`} className="flex items-center gap-2 text-sm">
              <span className="w-18 flex-none text-ink-3">{t(`roles.${one.role}`)}</span>
              <NeighbourLine one={one} />
            </li>
          ))}
        </ul>
      ) : mergedInto ? null : (
        <p className="text-sm text-ink-3">{t('none')}</p>
      )}
    </SidePart>
  );
}
