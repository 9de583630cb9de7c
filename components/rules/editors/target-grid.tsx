import { useTranslations } from 'next-intl';
import { TextField } from '@/components/forms/text-field';
import { writeDuration } from '@/lib/rules/read-duration';
import type { PromiseKind, Targets } from '@/lib/sla/promise';
import { Disclosure } from '../disclosure';
import { PRIORITIES, PROMISED_CLOCKS } from '../views/service-level-view';

type Grid = Partial<Record<1 | 2 | 3 | 4, Targets>> | undefined;

/** Targets of one kind: a row a priority, a column a promise. */
export function TargetGrid({ kind, grid, open }: { kind: PromiseKind; grid: Grid; open: boolean }) {
  const t = useTranslations('rules');
  return (
    <Disclosure summary={t(`ticketKinds.${kind}`)} open={open} boxed>
      <div className="relative overflow-x-auto">
        <table className="w-full min-w-[520px] border-separate [border-spacing:4px]">
          <thead>
            <tr className="text-start text-sm text-ink-2">
              <td />
              {PROMISED_CLOCKS.map((clock) => (
                <th key={clock} scope="col" className="px-1 text-start font-normal">
                  {t(`clocks.${clock}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PRIORITIES.map((priority) => (
              <tr key={priority}>
                <th scope="row" className="whitespace-nowrap pe-2 text-start font-normal text-ink-2">
                  {t('level.priority', { priority })}
                </th>
                {PROMISED_CLOCKS.map((clock) => {
                  const target = grid?.[priority]?.[clock];
                  return (
                    <td key={clock} className="align-top">
                      <TextField
                        name={`content.targets.${kind}.${priority}.${clock}`}
                        label={`${t(`ticketKinds.${kind}`)}, ${t('level.priority', { priority })}, ${t(`clocks.${clock}`)}`}
                        hideLabel
                        defaultValue={target === undefined ? '' : writeDuration(target)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
