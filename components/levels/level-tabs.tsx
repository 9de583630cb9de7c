import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';
import { paths } from '@/lib/paths';

export type LevelView = 'table' | 'statements' | 'holders';

/** The three ways to look at the levels: by act, by sentence, by person. */
export function LevelTabs({ on, children }: { on: LevelView; children?: React.ReactNode }) {
  const t = useTranslations('levels.views');
  const views: [LevelView, string][] = [
    ['table', paths.levels()],
    ['statements', `${paths.levels()}/statements`],
    ['holders', `${paths.levels()}/holders`],
  ];
  return (
    <Tabs label={t('label')} tabs={views.map(([view, href]) => ({ label: t(view), href, on: view === on }))}>
      {children}
    </Tabs>
  );
}
