import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Meter } from '@/components/ui/meter';
import { Table } from '@/components/ui/table';
import type { RegisterLine } from '@/lib/people/register';
import { PersonName } from './person-name';

type Props = { lines: readonly RegisterLine[]; desk: boolean };

/** The register: who, at which level in which function, in which teams, with how much on their hands. */
export function RegisterTable({ lines, desk }: Props) {
  const t = useTranslations('people');
  const widths = desk ? ['26%', '26%', '', '150px'] : ['28%', '', '26%', '150px'];
  const heads = desk
    ? (['name', 'levels', 'teams', 'load'] as const)
    : (['name', 'email', 'organisation', 'state'] as const);
  return (
    <Table caption={t('title')} widths={widths} stack="early">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className="wide">
              <PersonName id={line.id} name={line.name} note={line.title} row />
            </td>
            {desk ? <DeskCells line={line} /> : <PlainCells line={line} />}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function DeskCells({ line }: { line: RegisterLine }) {
  const t = useTranslations('people');
  const { levels, teams, admin, auditor, open, cap } = line;
  return (
    <>
      <td className="max-md:basis-full">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {levels.map((held) => (
            <span key={`${held.functionKey} ${held.level}`} className="inline-flex items-center gap-1.5">
              <LevelGlyph level={held.level} />
              {held.deputyFor
                ? t('levelFor', { level: held.level, place: held.functionKey, name: held.deputyFor })
                : t('levelIn', { level: held.level, place: held.functionKey })}
            </span>
          ))}
          {admin ? <Chip tone="line">{t('admin')}</Chip> : null}
          {auditor ? <Chip tone="line">{t('auditor')}</Chip> : null}
        </span>
      </td>
      <td className={teams.length > 0 ? 'text-ink-2' : 'off text-ink-2'}>
        {teams.map((team) => team.name).join(', ') || '–'}
      </td>
      <td className="push">
        {levels.length > 0 ? (
          <span className="flex items-center gap-2">
            <span className="w-14 flex-none">
              <Meter value={open} limit={cap} label={t('loadOf', { open, cap })} thin />
            </span>
            <span className="num text-sm text-ink-2">{t('loadOf', { open, cap })}</span>
          </span>
        ) : null}
      </td>
    </>
  );
}

function PlainCells({ line }: { line: RegisterLine }) {
  const t = useTranslations('people');
  return (
    <>
      <td className="text-ink-2 max-md:basis-full">{line.email ?? '–'}</td>
      <td className="text-ink-2">{line.organisation ?? '–'}</td>
      <td className="push">
        {line.active ? (
          <Chip>{t(`kind.${line.kind === 'bot' ? 'bot' : 'customer'}`)}</Chip>
        ) : (
          <Chip tone="soon">{t('left')}</Chip>
        )}
      </td>
    </>
  );
}
