import { useTranslations } from 'next-intl';
import { SectionHeader } from '@/components/shell/section-header';
import { paths } from '@/lib/paths';
import { ServiceIcon } from './service-icon';
import { Tile, TileGrid } from './tile';

type Props = { services: readonly { key: string; title: string; icon: string; count: number }[] };

/** Answers by the service they are about. */
export function HelpBrowse({ services }: Props) {
  const t = useTranslations('help');
  if (services.length === 0) return null;
  return (
    <section className="mt-9" aria-labelledby="browse">
      <SectionHeader title={t('browse')} id="browse" />
      <TileGrid>
        {services.map(({ key, title, icon, count }) => (
          <Tile key={key} href={paths.help({ service: key })} icon={<ServiceIcon icon={icon} />} title={title}>
            {t('answers', { count })}
          </Tile>
        ))}
      </TileGrid>
    </section>
  );
}
