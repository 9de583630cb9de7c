import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';
import { paths } from '@/lib/paths';
import { SLUGS } from '@/lib/rules/slugs';

/** The catalogue's pages: how it stands, who has access to what, and the documents it is made of. */
export function CatalogueTabs({ on }: { on: 'services' | 'access' }) {
  const t = useTranslations('catalogue.health');
  return (
    <Tabs
      label={t('title')}
      tabs={[
        { href: paths.health(), label: t('tabs.services'), on: on === 'services' },
        { href: paths.accesses(), label: t('tabs.access'), on: on === 'access' },
        { href: paths.rules(SLUGS.service), label: t('tabs.register') },
      ]}
    />
  );
}
