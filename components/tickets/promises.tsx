import { useTranslations } from 'next-intl';
import { clockTime, shortTime, type Zone } from '@/lib/format';
import type { ExplainedClock } from '@/lib/tickets/explain-clocks';
import { ClockDue, shownClocks } from './clock-line';
import { SidePart } from './side-part';
import { WhyTime } from './why-time';

type Props = {
  clocks: readonly ExplainedClock[];
  policy: { title: string; number: number } | null;
  /** A reply waits for a check: it does not count yet. */
  held: boolean;
  now: Date;
  zone: Zone;
  deskZone?: string;
};

/** What was promised, and why each time is what it is, line by line. */
export function Promises({ clocks, policy, held, now, zone, deskZone }: Props) {
  const t = useTranslations('tickets.promises');
  const names = useTranslations('tickets.clocks');
  const shown = shownClocks(clocks.map(({ clock }) => clock));
  const told = shown.flatMap((clock) => clocks.find((one) => one.clock.id === clock.id) ?? []);
  if (told.length === 0)
    return (
      <SidePart title={t('title')}>
        <p className="text-sm text-ink-2">{t('none')}</p>
      </SidePart>
    );
  const open = told.find(({ clock, lines }) => lines && clock.dueAt && !clock.metAt);
  const first = open ?? told.find(({ lines }) => lines);
  return (
    <SidePart title={t('title')} id="promises">
      <dl className="flex flex-col gap-1.5">
        {told.map(({ clock }) => (
          <div key={clock.id} className="flex items-start gap-2">
            <dt className="min-w-0 flex-1">
              <span className={clock.kind === 'resolve' ? 'font-strong' : undefined}>
                {clock.dueAt && !clock.metAt && !clock.stoppedAt
                  ? t('by', { clock: names(clock.kind as 'resolve'), time: shortTime(clock.dueAt, now, zone) })
                  : names(clock.kind as 'resolve')}
              </span>
              {clock.dueByHandAt && !clock.metAt && !clock.stoppedAt ? (
                <span className="block text-sm text-ink-2">{t('byHand')}</span>
              ) : null}
              {held && !clock.metAt && clock.kind === 'response' ? (
                <span className="block text-sm text-ink-2">{t('countsWhenSent')}</span>
              ) : null}
            </dt>
            <dd className="flex-none">
              <ClockDue clock={clock} now={now} zone={zone} deskZone={deskZone} />
            </dd>
          </div>
        ))}
      </dl>
      {first?.lines ? (
        <details className="group/why">
          <summary className="link w-fit cursor-pointer text-sm">{t('why')}</summary>
          <div className="mt-2 flex flex-col gap-3">
            {told.map(({ clock, lines, timeZone }) =>
              lines ? (
                <WhyTime
                  key={clock.id}
                  name={names(clock.kind as 'resolve')}
                  lines={lines}
                  now={now}
                  zone={zone}
                  calendarZone={timeZone}
                />
              ) : null,
            )}
            <p className="text-sm text-ink-3">
              {policy ? t('policy', { title: policy.title, number: policy.number }) : null}{' '}
              {t('asOf', { time: clockTime(now, zone) })}
            </p>
          </div>
        </details>
      ) : null}
    </SidePart>
  );
}
