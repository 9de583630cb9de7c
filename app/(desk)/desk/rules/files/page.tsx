import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportFiles } from '@/components/rules/import-files';
import { KindTabs } from '@/components/rules/kind-tabs';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { Card } from '@/components/ui/card';
import { requireDesk } from '@/lib/auth/desk';
import { paths } from '@/lib/paths';
import { importRuleFiles } from '@/lib/rules/file-actions';
import { exportRules } from '@/lib/rules/rule-files';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules.files'))('title') };
}

export default async function RuleFiles() {
  const { tx, actor, now } = await requireDesk(paths.ruleFiles());
  const t = await getTranslations('rules.files');
  const documents = await exportRules(tx, { actor, now });
  return (
    <>
      <DeskTop title={t('title')} />
      <KindTabs on={null} />
      <DeskBody>
        <Card title={t('out')}>
          <p className="max-w-prose text-pretty text-ink-2">{t('outText', { count: documents.length })}</p>
          <p className="mt-3">
            <a href={`${paths.ruleFiles()}/download`} className="link inline-flex items-center gap-1.5" download>
              <Download aria-hidden="true" className="size-4" />
              {t('take')}
            </a>
          </p>
        </Card>
        <Card title={t('in')}>
          <p className="mb-4 max-w-prose text-pretty text-ink-2">{t('inText')}</p>
          <ImportFiles action={importRuleFiles} />
        </Card>
      </DeskBody>
    </>
  );
}
