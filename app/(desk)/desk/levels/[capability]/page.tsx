import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HoldersCard } from '@/components/levels/holder-chips';
import { LevelList } from '@/components/levels/level-list';
import { ModeShapes } from '@/components/levels/mode-mark';
import { StatementList } from '@/components/levels/statement-list';
import { VerdictCard } from '@/components/levels/verdict';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { requireDesk } from '@/lib/auth/desk';
import { holdingsAt } from '@/lib/csmg/actor';
import { isCapability, rowOf } from '@/lib/csmg/capabilities';
import { statementsOf } from '@/lib/csmg/coverage';
import { paths } from '@/lib/paths';
import { NotHere, notHereTitle } from '../../../not-here';
import { readVerdict } from './read';

type Props = {
  params: Promise<{ capability: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { capability } = await params;
  return isCapability(capability) ? { title: rowOf(capability).label } : notHereTitle();
}

export default async function CapabilityPage({ params, searchParams }: Props) {
  const { capability } = await params;
  const here = `${paths.levels()}/${capability}`;
  const seat = await requireDesk(here);
  if (!isCapability(capability)) return <NotHere />;
  const t = await getTranslations('levels.one');
  const { label, section, others } = rowOf(capability);
  const wished = (await searchParams).function;
  const { places, place, decision, cell, cells, holders } = await readVerdict(seat, capability, wished);
  return (
    <>
      <DeskTop title={label} lead={section} />
      <DeskBody>
        <ModeShapes />
        <p className="text-sm text-ink-2">
          <Link href={paths.levels()} className="link">
            {t('back')}
          </Link>{' '}
          · {t('key')} <code>{capability}</code>
        </p>
        <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex flex-col gap-3">
            <VerdictCard here={here} places={places} place={place} decision={decision} cell={cell} />
            <Card title={t('levels')} flush>
              <LevelList
                cells={cells}
                others={others}
                mine={new Set(holdingsAt(seat.actor, seat.now).map((held) => held.level))}
              />
            </Card>
          </div>
          <div className="flex flex-col gap-3">
            <HoldersCard holders={holders} able={decision.holds.length > 0} />
            <Card title={t('enacts')} aside={<span className="text-sm text-ink-3">{t('enactsText')}</span>} flush>
              <StatementList statements={statementsOf(capability)} />
            </Card>
          </div>
        </div>
      </DeskBody>
    </>
  );
}
