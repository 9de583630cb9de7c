import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Moment, Zone } from '@/lib/format';
import type { Story } from '@/lib/tickets/timeline';

type Props = { story: Story; here: string; now: Moment; zone?: Zone };

/** Where a long story goes on before this page, as an entry of the conversation. */
export function EarlierEntry({ story: { earlier }, here, now, zone }: Props) {
  const t = useTranslations('tickets.timeline');
  return earlier ? (
    <End href={`${here}?until=${earlier.toISOString()}`}>
      {t.rich('earlier', { at: () => <RelativeTime at={earlier} now={now} zone={zone} look="short" /> })}
    </End>
  ) : null;
}

/** From an earlier page back to where one can write. */
export function NewestEntry({ story, here }: Pick<Props, 'story' | 'here'>) {
  const t = useTranslations('tickets.timeline');
  return story.until ? <End href={here}>{t('newest')}</End> : null;
}

function End({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li className="px-2.5 text-sm">
      <Link href={href} className="link">
        {children}
      </Link>
    </li>
  );
}
