import { useTranslations } from 'next-intl';
import { exactTime, type Zone } from '@/lib/format';
import { dayWords } from '@/lib/requests/day-words';
import type { Standing } from '@/lib/requests/standing';

type Props = { standing: Standing; now: Date; zone: Zone };

/** How a request stands, in one sentence; the exact time is its title. */
export function StandingLine({ standing: { key, at, who, words }, now, zone }: Props) {
  const t = useTranslations('requests.standing');
  return (
    <span title={at ? exactTime(at, zone) : undefined}>
      {t(key, { when: at ? dayWords(at, now, zone) : '', who, words })}
    </span>
  );
}
