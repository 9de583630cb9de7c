import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { ChipLink } from '@/components/ui/chip-link';
import { DueBadge } from '@/components/ui/due-badge';
import { Link } from '@/components/ui/link';
import type { Zone } from '@/lib/format';
import type { Breaching } from '@/lib/measures/breaching';
import { paths } from '@/lib/paths';
import { Definition } from './definition';

type Props = { breaching: Breaching; now: Date; zone: Zone; deskZone: string };

export function BreachingCard({ breaching: { late, soon, hours, next, definition }, now, zone, deskZone }: Props) {
  const t = useTranslations('dashboard.breaching');
  const name = useTranslations('measures.definitions')('breaching.name');
  return (
    <Card
      title={name}
      aside={
        <span className="flex flex-wrap items-center gap-1.5">
          {late.value > 0 ? (
            <ChipLink href={late.href} tone="late" className="num">
              {t('late', { count: late.value })}
            </ChipLink>
          ) : null}
          {soon.value > 0 ? (
            <ChipLink href={soon.href} tone="soon" className="num">
              {t('soon', { count: soon.value, hours })}
            </ChipLink>
          ) : null}
          <Definition of={definition} />
        </span>
      }
    >
      {next.length === 0 ? <p className="text-ink-2">{t('calm', { hours })}</p> : null}
      <ul className="flex flex-col">
        {next.map(({ reference, subject, dueAt, from }) => (
          <li key={reference} className="flex min-h-7 items-center gap-3 pointer-coarse:min-h-11">
            <Link href={paths.ticket(reference)} className="flex min-w-0 flex-1 gap-3 hover:underline">
              <span className="num flex-none text-ink-3">{reference}</span>
              <span className="truncate">{subject}</span>
            </Link>
            <DueBadge now={now} due={dueAt} from={from} zone={zone} deskZone={deskZone} bar={false} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
