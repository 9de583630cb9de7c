import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';
import { SHELVES, type Shelf } from '@/lib/knowledge/schema';
import { paths } from '@/lib/paths';

type Props = { on: Shelf | 'errors' | 'maintenance' | 'missing'; counts?: Partial<Record<Shelf, number>> };

/** What the desk knows, by what it asks for: to read, to review, to check, to write. */
export function KnowledgeTabs({ on, counts = {} }: Props) {
  const t = useTranslations('knowledge.tabs');
  return (
    <Tabs
      label={t('label')}
      tabs={[
        ...SHELVES.map((shelf) => ({
          label: t(shelf),
          href: shelf === 'published' ? paths.knowledge() : paths.knowledge({ shelf }),
          on: shelf === on,
          count: counts[shelf] || undefined,
        })),
        { label: t('errors'), href: paths.knownErrors(), on: on === 'errors' },
        { label: t('maintenance'), href: paths.maintenance(), on: on === 'maintenance' },
        { label: t('missing'), href: paths.missing(), on: on === 'missing' },
      ]}
    />
  );
}
