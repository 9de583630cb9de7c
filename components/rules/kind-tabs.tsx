import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';
import { paths } from '@/lib/paths';
import type { RuleKind } from '@/lib/rules/kinds';
import { KINDS, SLUGS } from '@/lib/rules/slugs';

/** One register a kind, each with its own address. */
export function KindTabs({ on }: { on: RuleKind | null }) {
  const t = useTranslations('rules');
  return (
    <Tabs
      label={t('register.views')}
      tabs={KINDS.map((kind) => ({ label: t(`kinds.${kind}`), href: paths.rules(SLUGS[kind]), on: kind === on }))}
    />
  );
}
