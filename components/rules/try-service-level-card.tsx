import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { dateTime } from '@/lib/format';
import type { Choice } from '@/lib/rules/choices';
import { writeDuration } from '@/lib/rules/read-duration';
import type { TriedLevel } from '@/lib/rules/try-service-level';
import { PROMISE_KINDS } from '@/lib/sla/promise';

type Props = { tried: TriedLevel; timeZone: string; reasons: readonly Choice[] };

/** A made-up ticket: when each promise would fall due, with a wait between if one likes. */
export function TryServiceLevelCard({ tried, timeZone, reasons }: Props) {
  const t = useTranslations('rules');
  const marks = [
    { value: 'waiting', label: t('level.anyWait') },
    { value: 'approval', label: t('level.approval') },
    ...reasons,
  ];
  const priorities = ['1', '2', '3', '4'].map((value) => ({ value, label: value }));
  return (
    <Card title={t('try.title')} id="try">
      <form action="#try" className="grid grid-cols-2 gap-3">
        <p className="col-span-2 text-sm text-ink-2">{t('try.hint')}</p>
        <Field id="try-kind" label={t('try.kind')}>
          <Select
            id="try-kind"
            name="kind"
            defaultValue={tried.kind}
            options={PROMISE_KINDS.map((value) => ({ value, label: t(`ticketKinds.${value}`) }))}
          />
        </Field>
        <Field id="try-priority" label={t('try.priority')}>
          <Select id="try-priority" name="priority" defaultValue={String(tried.priority)} options={priorities} />
        </Field>
        <div className="col-span-2">
          <Field id="try-start" label={t('try.start')} aside={timeZone}>
            <Input id="try-start" type="datetime-local" name="start" defaultValue={tried.start} />
          </Field>
        </div>
        <Field id="try-wait-from" label={t('try.waitFrom')}>
          <Input id="try-wait-from" type="datetime-local" name="waitFrom" defaultValue={tried.waitFrom} />
        </Field>
        <Field id="try-wait-to" label={t('try.waitTo')}>
          <Input id="try-wait-to" type="datetime-local" name="waitTo" defaultValue={tried.waitTo} />
        </Field>
        <div className="col-span-2">
          <Field id="try-mark" label={t('try.mark')}>
            <Select id="try-mark" name="mark" defaultValue={tried.mark} options={marks} />
          </Field>
        </div>
        <p className="col-span-2">
          <Button type="submit">{t('try.do')}</Button>
        </p>
      </form>
      <dl className="mt-3 grid grid-cols-[minmax(0,1fr)_auto_auto] gap-x-4 gap-y-1.5 border-t border-line pt-3">
        {tried.clocks.map((clock) => (
          <div key={`${clock.kind}-${clock.startedAt}`} className="contents">
            <dt>{t(`clocks.${clock.kind as 'resolve'}`)}</dt>
            <dd className="num text-end text-ink-3">{writeDuration(clock.target)}</dd>
            <dd className="num text-end font-medium">
              {clock.dueAt ? dateTime(clock.dueAt, { timeZone }) : t('try.paused')}
            </dd>
          </div>
        ))}
      </dl>
      {tried.clocks.length === 0 ? <p className="text-ink-3">{t('try.nothing')}</p> : null}
    </Card>
  );
}
