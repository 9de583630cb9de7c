import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CapabilityTable } from '@/components/levels/capability-table';
import { FindForm } from '@/components/levels/find-form';
import { LevelTabs } from '@/components/levels/level-tabs';
import { ModeLegend } from '@/components/levels/mode-legend';
import { ModeShapes } from '@/components/levels/mode-mark';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Select } from '@/components/ui/select';
import { requireDesk } from '@/lib/auth/desk';
import { holdingsAt } from '@/lib/csmg/actor';
import { DEFAULT_EDITION } from '@/lib/csmg/edition';
import { paths } from '@/lib/paths';
import { findCapabilities, SECTIONS } from './find';

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
  const [q, section] = [one('q'), one('section')];
  const parts = findCapabilities(q, section, actor.edition);
  const mine = new Set(holdingsAt(actor, now).map((held) => held.level));
  const count = parts.reduce((sum, part) => sum + part.lines.length, 0);
  return (
    <>
      <DeskTop title={t('title')} />
      <LevelTabs on="table">
        <FindForm label={t('find')} submit={t('search')} value={q}>
          <Select
            name="section"
            aria-label={t('section')}
            defaultValue={section}
            blank={t('allSections')}
            options={SECTIONS.map((name) => ({ value: name, label: name }))}
          />
        </FindForm>
      </LevelTabs>
      <DeskBody>
        <ModeShapes />
        <p className="max-w-3xl text-pretty text-ink-2">
          {t('lead', { count, edition: actor.edition ?? DEFAULT_EDITION })}
        </p>
        <ModeLegend />
        {parts.length === 0 ? (
          <EmptyState title={t('none')} action={<ButtonLink href={paths.levels()}>{t('showAll')}</ButtonLink>}>
            {t('noneText')}
          </EmptyState>
        ) : null}
        {parts.map((part) => (
          <section key={part.section} aria-labelledby={`part-${part.section}`} className="mt-3">
            <h2 id={`part-${part.section}`} className="px-2 pb-1 text-lg font-semibold">
              {part.section}
            </h2>
            <CapabilityTable caption={part.section} lines={part.lines} mine={mine} />
          </section>
        ))}
      </DeskBody>
    </>
  );
}
