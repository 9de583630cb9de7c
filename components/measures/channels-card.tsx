import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Meter } from '@/components/ui/meter';
import { number, percent } from '@/lib/format';
import type { ChannelMix } from '@/lib/measures/channels';
import { Definition } from './definition';

/** By which way tickets came; a silent channel says so instead of showing a zero. */
export function ChannelsCard({ mix }: { mix: ChannelMix }) {
  const t = useTranslations('dashboard');
  return (
    <Card title={t('mix.title')} aside={<Definition of={mix.definition} />}>
      <ul className="flex flex-col">
        {mix.channels.map(({ channel, tickets, share, before }) => (
          <li key={channel} className="flex min-h-[26px] items-center gap-2.5">
            <span className="w-28 flex-none truncate">
              {tickets ? (
                <Link href={tickets.href} className="hover:underline">
                  {t(`channels.${channel}`)}
                </Link>
              ) : (
                <span className="text-ink-3">{t(`channels.${channel}`)}</span>
              )}
            </span>
            {tickets ? (
              <>
                <Meter value={share ?? 0} limit={1} label={t(`channels.${channel}`)} tone="sea" thin />
                <span
                  className="num w-24 flex-none text-end text-ink-2"
                  title={t('mix.before', { share: percent(before) })}
                >
                  {number(tickets.value)}, {percent(share, 'en', 0)}
                </span>
              </>
            ) : (
              <span className="text-sm text-ink-3">{t('none')}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
