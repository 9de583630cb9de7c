import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EditionForm } from '@/components/levels/edition-form';
import { LevelTabs } from '@/components/levels/level-tabs';
import { StatementTable } from '@/components/levels/statement-table';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Select } from '@/components/ui/select';
import { Told } from '@/components/ui/told';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { DEFAULT_EDITION, EDITIONS } from '@/lib/csmg/edition';
import { LEVELS } from '@/lib/csmg/levels';
import { refusal } from '@/lib/csmg/refusal';
import { paths } from '@/lib/paths';
import { readStatements } from './read';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('levels.views'))('statements') };
}

export default async function StatementsPage({ searchParams }: Props) {
  const seat = await requireDesk(`${paths.levels()}/statements`);
  const given = await searchParams;
  const [title, t] = await Promise.all([getTranslations('levels'), getTranslations('levels.statements')]);
  const edition = seat.actor.edition ?? DEFAULT_EDITION;
  const shown = typeof given.edition === 'string' ? given.edition : edition;
  const level = typeof given.level === 'string' ? given.level : '';
  const lines = await readStatements(seat, shown, level);
  const choice = can(seat.actor, 'rule.edition', seat.now);
  const way = choice.allowed ? 'do' : choice.mode === 'propose' ? 'propose' : { reason: refusal(choice).sentence };
  const said = given.said === 'edition' ? 'saved' : given.said === 'proposed' ? 'proposed' : null;
  return (
    <>
      <DeskTop title={title('title')} />
      <LevelTabs on="statements">
        <form className="flex flex-wrap items-center gap-2">
          <Select
            name="edition"
            aria-label={t('edition')}
            defaultValue={shown}
            options={EDITIONS.map((value) => ({ value, label: value }))}
            blank={t('allEditions')}
          />
          <Select
            name="level"
            aria-label={t('level')}
            defaultValue={level}
            blank={t('allLevels')}
            options={LEVELS.map((one) => ({ value: String(one), label: title('levelShort', { level: one }) }))}
          />
          <Button type="submit">{t('show')}</Button>
        </form>
      </LevelTabs>
      <DeskBody>
        {said ? <Told title={t(said)} /> : null}
        <p className="max-w-3xl text-pretty text-ink-2">{t('lead', { count: lines.length })}</p>
        <StatementTable lines={lines} />
        <Card title={t('settingTitle')} id="edition">
          <EditionForm edition={edition} way={way} />
        </Card>
      </DeskBody>
    </>
  );
}
