import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { paths } from '@/lib/paths';
import { called } from '@/lib/rules/called';
import { STANDARD_LADDER } from '@/lib/rules/kinds/ladder';
import type { ServiceLevelContent } from '@/lib/rules/kinds/service-level';
import { writeDuration } from '@/lib/rules/read-duration';
import { SLUGS } from '@/lib/rules/slugs';
import { PROMISE_KINDS } from '@/lib/sla/promise';
import { Facts, Part } from '../part';
import type { ViewProps } from '../view-props';
import { LadderBars } from './ladder-bars';

export const PROMISED_CLOCKS = ['response', 'update', 'resolve', 'reply'] as const;
export const PRIORITIES = [1, 2, 3, 4] as const;

export function ServiceLevelView({ content, choices }: ViewProps<ServiceLevelContent>) {
  const t = useTranslations('rules');
  const { ladder } = content;
  const marked = (marks: readonly string[]) => (marks.length > 0 ? marks.map(markName).join(', ') : t('level.never'));
  const markName = (mark: string) =>
    mark === 'waiting'
      ? t('level.anyWait')
      : mark === 'approval'
        ? t('level.approval')
        : called(choices.waitingReasons, mark);
  return (
    <div className="flex flex-col gap-5">
      <Facts
        facts={[
          [
            t('level.calendar'),
            <Link key="calendar" href={paths.rule(SLUGS.calendar, content.calendar)} className="link">
              {called(choices.calendars, content.calendar)}
            </Link>,
          ],
          ...(ladder === null || typeof ladder === 'string'
            ? [
                [
                  t('level.ladder'),
                  <Link key="ladder" href={paths.rule(SLUGS.ladder, ladder ?? STANDARD_LADDER)} className="link">
                    {called(choices.ladders, ladder ?? STANDARD_LADDER)}
                  </Link>,
                ] as const,
              ]
            : []),
          ...(content.isDefault ? [[t('register.place'), t('level.isDefault')] as const] : []),
        ]}
      />
      <Part title={t('level.targets')}>
        <div className="grid gap-4 2xl:grid-cols-2">
          {PROMISE_KINDS.filter((kind) => content.targets[kind]).map((kind) => (
            <TargetTable key={kind} kind={kind} content={content} />
          ))}
        </div>
      </Part>
      <Part title={t('level.pausing')}>
        <Facts
          facts={PROMISED_CLOCKS.map((clock) => [t(`clocks.${clock}`), marked(content.pausing[clock])] as const)}
        />
      </Part>
      {Array.isArray(ladder) && ladder.length > 0 ? (
        <Part title={t('level.ladder')}>
          <LadderBars steps={ladder} />
        </Part>
      ) : null}
      <Part title={t('level.more')}>
        <Facts
          facts={[
            [t('level.reopenDays'), content.reopenDays],
            [t('level.autoCloseDays'), content.autoCloseDays],
            [t('level.reopen'), t(`level.reopenOptions.${content.reopen}`)],
            [t('level.onChange'), t(`level.onChangeOptions.${content.onChange}`)],
            [t('level.checkWithin'), writeDuration(content.checkWithin)],
          ]}
        />
      </Part>
    </div>
  );
}

function TargetTable({ kind, content }: { kind: (typeof PROMISE_KINDS)[number]; content: ServiceLevelContent }) {
  const t = useTranslations('rules');
  return (
    <Table caption={t(`ticketKinds.${kind}`)} raised>
      <thead>
        <tr>
          <th scope="col">{t(`ticketKinds.${kind}`)}</th>
          {PROMISED_CLOCKS.map((clock) => (
            <th key={clock} scope="col" className="end">
              {t(`clocks.${clock}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PRIORITIES.map((priority) => (
          <tr key={priority}>
            <th scope="row" className="font-normal text-ink-2">
              {t('level.priority', { priority })}
            </th>
            {PROMISED_CLOCKS.map((clock) => {
              const target = content.targets[kind]?.[priority]?.[clock];
              return (
                <td key={clock} className="num end">
                  {target === undefined ? (
                    <span className="text-ink-3">{t('level.notPromised')}</span>
                  ) : (
                    writeDuration(target)
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
