import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Table } from '@/components/ui/table';
import { dateTime, duration } from '@/lib/format';
import type { TriedCalendar } from '@/lib/rules/try-calendar';

/** A start and some open time: when is it used up, and which hours counted. Asks by address, so it works without script. */
export function TryCalendarCard({ tried, timeZone }: { tried: TriedCalendar; timeZone: string }) {
  const t = useTranslations('rules.try');
  const zone = { timeZone };
  const { preview } = tried;
  return (
    <Card title={t('title')} id="try">
      <form action="#try" className="flex flex-col gap-3">
        <p className="text-sm text-ink-2">{t('hint')}</p>
        <Field id="try-start" label={t('start')} aside={timeZone}>
          <Input id="try-start" type="datetime-local" name="start" defaultValue={tried.start} />
        </Field>
        <Field id="try-span" label={t('span')}>
          <Input id="try-span" name="span" defaultValue={tried.span} />
        </Field>
        <p>
          <Button type="submit">{t('do')}</Button>
        </p>
      </form>
      {preview?.due ? (
        <div className="mt-3 flex flex-col gap-2 border-t border-line pt-3">
          <p className="num font-strong">{t('due', { when: dateTime(preview.due, zone) })}</p>
          <p className="text-sm text-ink-2">{preview.open ? t('isOpen') : t('isClosed')}</p>
          <Table caption={t('counted')} raised>
            <thead>
              <tr>
                <th scope="col">{t('from')}</th>
                <th scope="col">{t('to')}</th>
                <th scope="col" className="end">
                  {t('time')}
                </th>
              </tr>
            </thead>
            <tbody>
              {preview.openings.slice(0, 12).map(([from, to]) => (
                <tr key={from}>
                  <td className="num">{dateTime(from, zone)}</td>
                  <td className="num">{dateTime(to, zone).split(', ').at(-1)}</td>
                  <td className="num end">{duration((Date.parse(to) - Date.parse(from)) / 1000)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      ) : null}
    </Card>
  );
}
