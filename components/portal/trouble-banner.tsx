import { useTranslations } from 'next-intl';
import { Banner } from '@/components/ui/banner';
import { Link } from '@/components/ui/link';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { dayWords } from '@/lib/requests/day-words';

type Props = { titles: readonly string[]; since: Date; now: Date; zone: Zone };

/** Known trouble, so that nobody has to report it to learn that it is known. */
export function TroubleBanner({ titles, since, now, zone }: Props) {
  const t = useTranslations('portal');
  const services = new Intl.ListFormat('en', { type: 'conjunction' }).format(titles);
  return (
    <Banner>
      <b className="font-strong">{t('trouble', { services, count: titles.length })}</b>{' '}
      {t('troubleText', { when: dayWords(since, now, zone) })}{' '}
      <Link href={paths.status()} className="link">
        {t('troubleLink')}
      </Link>
    </Banner>
  );
}
