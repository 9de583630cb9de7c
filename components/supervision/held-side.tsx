import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { DueBadge } from '@/components/ui/due-badge';
import { PriorityGlyph } from '@/components/ui/priority-glyph';
import { StepTrack } from '@/components/ui/step-track';
import { shortTime, type Zone } from '@/lib/format';
import type { HeldContext } from '@/lib/supervision/context';
import type { HeldView } from '@/lib/supervision/queries';

const STREAK = 10;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2 border-b border-line py-3 first:pt-0 last:border-b-0">
      <h3 className="text-sm font-strong text-ink-2">{title}</h3>
      {children}
    </section>
  );
}

type Props = { held: HeldView; context: HeldContext; now: Date; zone: Zone };

/** What is known beside the text: promises that run on, who asked, how the author has been doing. */
export function HeldSide({ held, context, now, zone }: Props) {
  const t = useTranslations('supervision');
  const { requester, clocks, service, priority } = context;
  return (
    <div className="flex flex-col">
      <Part title={t('promises')}>
        {clocks.map((clock) => (
          <div key={clock.id} className="flex items-start gap-2">
            <span className="min-w-0 flex-1">
              <b className="font-strong">
                {t(`clock.${clock.kind as 'response'}`, { time: clock.dueAt ? shortTime(clock.dueAt, now, zone) : '' })}
              </b>
              {clock.kind === 'resolve' ? null : (
                <span className="block text-sm text-ink-2">{t('countsWhenSent')}</span>
              )}
            </span>
            <span className="num flex-none">
              <DueBadge
                now={now}
                due={clock.dueAt}
                from={clock.startedAt}
                paused={!clock.runningSince && !clock.dueByHandAt}
                zone={zone}
                deskZone={context.function.timeZone}
              />
            </span>
          </div>
        ))}
      </Part>
      <Part title={t('requester')}>
        <div className="flex items-center gap-2">
          <Avatar name={requester.name} />
          <span className="min-w-0">
            <b className="block truncate font-strong">{requester.name}</b>
            <span className="text-sm text-ink-2">
              {[requester.title, requester.organisation?.name].filter(Boolean).join(', ')}
            </span>
          </span>
        </div>
      </Part>
      <Part title={t('about')}>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
          <dt className="text-ink-2">{t('priority')}</dt>
          <dd className="flex items-center gap-1.5">
            <PriorityGlyph priority={priority} /> <span className="num">{priority}</span>
          </dd>
          <dt className="text-ink-2">{t('service')}</dt>
          <dd className="truncate">{service?.title ?? '–'}</dd>
        </dl>
      </Part>
      <Part title={t('supervision')}>
        <p className="text-sm text-ink-2">{t('streakHint')}</p>
        <p className="text-sm text-ink-2">{t('streak', { count: held.author.streak, name: held.author.name })}</p>
        <StepTrack
          steps={STREAK}
          done={Math.min(STREAK, held.author.streak)}
          tone="held"
          wide
          label={t('streakLabel', { count: Math.min(STREAK, held.author.streak) })}
        />
      </Part>
    </div>
  );
}
