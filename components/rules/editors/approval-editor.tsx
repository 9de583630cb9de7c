import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { CheckField } from '@/components/forms/check-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { Choices } from '@/lib/rules/choices';
import { type ApprovalRuleContent, type ApprovalStage, QUORUMS } from '@/lib/rules/kinds/approval-rule';
import { writeDuration } from '@/lib/rules/read-duration';
import { Part } from '../part';

const SPARE = 1;
type Props = { content: Partial<ApprovalRuleContent>; choices: Choices };

/** Who has to agree, one stage after the other. */
export function ApprovalEditor({ content, choices }: Props) {
  const t = useTranslations('catalogue.rule');
  const rows: (ApprovalStage | null)[] = [...(content.stages ?? []), ...Array.from({ length: SPARE }, () => null)];
  return (
    <Part title={t('stages')} hint={t('stagesHint')}>
      <ol className="flex list-none flex-col gap-3 p-0">
        {rows.map((stage, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form is its place
          <li key={row} className="rounded-md border border-line p-3">
            <Row row={row} stage={stage} teams={choices.teams} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Row({ row, stage, teams }: { row: number; stage: ApprovalStage | null; teams: Choices['teams'] }) {
  const t = useTranslations('catalogue.rule');
  const at = (name: string) => `content.stages.${row}.${name}`;
  const time = (seconds: number | null | undefined) => (seconds ? writeDuration(seconds) : '');
  const choice = <const T extends string>(values: readonly T[], word: (value: T) => string) =>
    values.map((value) => ({ value, label: word(value) }));
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      <div className="grid grid-cols-[64px_minmax(0,1fr)] gap-3">
        <TextField name={at('order')} label={t('order')} inputMode="numeric" defaultValue={row + 1} />
        <TextField name={at('title')} label={t('title')} defaultValue={stage?.title} maxLength={80} />
      </div>
      <SelectField
        name={at('team')}
        label={t('team')}
        options={teams}
        blank={t('noTeam')}
        defaultValue={stage?.team ?? ''}
      />
      <div className="flex flex-col gap-1">
        <CheckField name={at('manager')} label={t('manager')} defaultChecked={stage?.manager} />
        <CheckField name={at('serviceOwner')} label={t('serviceOwner')} defaultChecked={stage?.serviceOwner} />
        <CheckField name={at('accessOwner')} label={t('accessOwner')} defaultChecked={stage?.accessOwner} />
      </div>
      <AreaField name={at('people')} label={t('people')} defaultValue={stage?.people.join('\n')} rows={3} />
      <div className="grid grid-cols-[minmax(0,1fr)_88px] gap-3">
        <SelectField
          name={at('quorum')}
          label={t('quorum')}
          options={choice(QUORUMS, (value) => t(`quorums.${value}`))}
          defaultValue={stage?.quorum ?? 'any'}
        />
        <TextField name={at('count')} label={t('count')} inputMode="numeric" defaultValue={stage?.count ?? ''} />
      </div>
      <SelectField
        name={at('rejection')}
        label={t('rejection')}
        options={choice(['ends', 'waits'] as const, (value) => t(`rejections.${value}`))}
        defaultValue={stage?.rejection ?? 'ends'}
      />
      <TextField
        name={at('remindAfter')}
        label={t('remindAfter')}
        hint={t('durations')}
        defaultValue={time(stage ? stage.remindAfter : 86_400)}
      />
      <TextField
        name={at('expireAfter')}
        label={t('expireAfter')}
        hint={t('durations')}
        defaultValue={time(stage?.expireAfter)}
      />
      <TextField
        name={at('whenField')}
        label={t('whenField')}
        defaultValue={stage?.when?.field}
        autoCapitalize="none"
      />
      <AreaField name={at('whenIs')} label={t('whenIs')} defaultValue={stage?.when?.is.join('\n')} rows={2} />
    </div>
  );
}
