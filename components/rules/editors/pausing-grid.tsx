import { useTranslations } from 'next-intl';
import { Tick } from '@/components/forms/tick';
import type { Choice } from '@/lib/rules/choices';
import type { Pausing } from '@/lib/sla/promise';
import { PROMISED_CLOCKS } from '../views/service-level-view';

/** Which reason stops which clock: a mark where it does. */
export function PausingGrid({ pausing, reasons }: { pausing?: Pausing; reasons: readonly Choice[] }) {
  const t = useTranslations('rules');
  const always = [
    { value: 'waiting', label: t('level.anyWait') },
    { value: 'approval', label: t('level.approval') },
  ];
  // A desk may list waiting for an approval among its reasons; it is one mark all the same.
  const marks = [...always, ...reasons.filter((reason) => !always.some(({ value }) => value === reason.value))];
  return (
    <div className="relative overflow-x-auto">
      <table className="border-separate [border-spacing:16px_4px]">
        <thead>
          <tr className="text-sm text-ink-2">
            <td />
            {PROMISED_CLOCKS.map((clock) => (
              <th key={clock} scope="col" className="font-normal">
                {t(`clocks.${clock}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {marks.map((mark) => (
            <tr key={mark.value}>
              <th scope="row" className="text-start font-normal">
                {mark.label}
              </th>
              {PROMISED_CLOCKS.map((clock) => (
                <td key={clock} className="text-center">
                  <Tick
                    name={`content.pausing.${clock}`}
                    value={mark.value}
                    label={`${mark.label}: ${t(`clocks.${clock}`)}`}
                    hideLabel
                    defaultChecked={pausing?.[clock].includes(mark.value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
