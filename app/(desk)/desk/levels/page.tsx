import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CapabilityTable } from '@/components/levels/capability-table';
import { FindForm } from '@/components/levels/find-form';
import { LevelTabs } from '@/components/levels/level-tabs';
import { ModeLegend } from '@/components/levels/mode-legend';
import { ModeShapes } from '@/components/levels/mode-mark';
import { PartNav } from '@/components/levels/part-nav';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { requireDesk } from '@/lib/auth/desk';
import { holdingsAt } from '@/lib/csmg/actor';
import { DEFAULT_EDITION } from '@/lib/csmg/edition';
import { paths } from '@/lib/paths';
import { findCapabilities, PARTS } from './find';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('levels'))('title') };
}

/** The table of rights as data: whoever works here may read who may do what, and why. */
export default async function LevelsPage({ searchParams }: Props) {
  const { actor, now } = await requireDesk(paths.levels());
  const t = await getTranslations('levels');
  const given = await searchParams;
  const one = (name: string) => (typeof given[name] === 'string' ? given[name].slice(0, 100) : '');
  const q = one('q').trim();
  const asked = PARTS.find((part) => part.section === one('section')) ?? (q ? undefined : PARTS[0]);
  const section = asked?.section ?? null;
  const { parts, count, more } = findCapabilities(q, section, actor.edition);
  const mine = new Set(holdingsAt(actor, now).map((held) => held.level));
  return (
    <>
      <DeskTop title={t('title')} />
      <LevelTabs on="table">
        <FindForm label={t('find')} submit={t('search')} value={q} />
      </LevelTabs>
      <DeskBody>
        <ModeShapes />
        <p className="max-w-3xl text-pretty text-ink-2">
          {t('lead', { count, edition: actor.edition ?? DEFAULT_EDITION })}
        </p>
        <ModeLegend />
        <div className="grid items-start gap-x-5 gap-y-3 xl:grid-cols-[150px_minmax(0,1fr)]">
          <PartNav parts={PARTS} on={section} />
          <div className="flex min-w-0 flex-col gap-4">
            {parts.length === 0 ? (
              <EmptyState title={t('none')} action={<ButtonLink href={paths.levels()}>{t('showAll')}</ButtonLink>}>
                {t('noneText')}
              </EmptyState>
            ) : null}
            {parts.map((part) => (
              <section key={part.section} aria-labelledby={`part-${part.section}`}>
                <h2 id={`part-${part.section}`} className="px-2 pb-1 text-lg font-semibold">
                  {part.section}
                </h2>
                <CapabilityTable caption={part.section} lines={part.lines} mine={mine} />
              </section>
            ))}
            {more > 0 ? <p className="px-2 text-ink-2">{t('more', { count: more })}</p> : null}
          </div>
        </div>
      </DeskBody>
    </>
  );
}
