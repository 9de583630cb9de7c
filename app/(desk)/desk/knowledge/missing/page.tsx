import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KnowledgeTabs } from '@/components/knowledge/knowledge-tabs';
import { MissesTable, ReuseTable } from '@/components/knowledge/missing-tables';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { StatRow, StatTile } from '@/components/ui/stat-tile';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { countDeflection, FIGURE_DAYS, listMisses, listReuse } from '@/lib/knowledge/figures';
import { countShelves } from '@/lib/knowledge/register';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('knowledge.missing'))('title') };
}

/** What people looked for in vain, what answers most, and what that spared: for those who order the knowledge base. */
export default async function MissingPage() {
  const { tx, actor, now, zone } = await requireDesk(paths.missing());
  const { allowed, mode } = can(actor, 'rule.taxonomy', now);
  const may = allowed || mode !== 'none';
  const [t, counts] = await Promise.all([getTranslations('knowledge.missing'), countShelves(tx, actor, now)]);
  const [misses, reuse, spared] = may
    ? await Promise.all([listMisses(tx, now), listReuse(tx, actor, now), countDeflection(tx, now)])
    : [[], [], { helped: 0, sent: 0 }];
  return (
    <>
      <DeskTop title={t('title')} />
      <KnowledgeTabs on="missing" counts={counts} />
      <DeskBody>
        {may ? (
          <>
            <p className="text-ink-2">{t('lead', { days: FIGURE_DAYS })}</p>
            <StatRow>
              <StatTile
                label={t('spared')}
                value={spared.helped - spared.sent}
                note={t('sparedNote', { ...spared })}
                title={t('sparedTitle')}
              />
              <StatTile label={t('stale')} value={counts.stale ?? 0} href={paths.knowledge({ shelf: 'stale' })} />
              <StatTile label={t('flagged')} value={counts.flagged ?? 0} href={paths.knowledge({ shelf: 'flagged' })} />
            </StatRow>
            <div className="grid items-start gap-3 xl:grid-cols-2">
              <Card title={t('misses')} flush>
                <MissesTable misses={misses} now={now} zone={zone} />
              </Card>
              <Card title={t('reuse')} flush>
                <ReuseTable reuse={reuse} />
              </Card>
            </div>
          </>
        ) : (
          <Notice title={t('cant')} />
        )}
      </DeskBody>
    </>
  );
}
