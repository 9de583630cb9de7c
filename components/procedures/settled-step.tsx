import { Check, SkipForward } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { shortTime, type Zone } from '@/lib/format';
import { undoStep } from '@/lib/procedures/actions';
import type { Settled } from '@/lib/procedures/standing';

type Props = {
  reference: string;
  step: { key: string; words: string; settled: Settled };
  mayUndo: boolean;
  now: Date;
  zone: Zone;
};

/** A step that is behind: who did it and when, or who left it out and why. */
export function SettledStep({ reference, step, mayUndo, now, zone }: Props) {
  const t = useTranslations('procedures.run');
  const { skipped, name, level, at, reason } = step.settled;
  const Mark = skipped ? SkipForward : Check;
  return (
    <div className="flex items-start gap-2.5">
      <span
        className={`edged flex size-6 flex-none items-center justify-center rounded-full ${skipped ? 'bg-soon-soft text-soon' : 'bg-ok-soft text-ok'}`}
      >
        <Mark aria-hidden="true" className="size-3.5" />
        <span className="sr-only">{skipped ? t('skipped') : t('done')}</span>
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <p className="text-pretty text-ink-2">{step.words}</p>
        <div className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink-3">
          <span>{name}</span>
          <LevelGlyph level={level} />
          <span className="num">{shortTime(at, now, zone)}</span>
          {mayUndo ? (
            <ActionForm action={undoStep} failed={t('failed')} className="contents">
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="step" value={step.key} />
              <SubmitButton kind="quiet" className="h-6! px-1.5! text-sm">
                {t('undo')}
              </SubmitButton>
            </ActionForm>
          ) : null}
        </div>
        {reason ? <p className="text-pretty text-sm">{t('because', { reason })}</p> : null}
      </div>
    </div>
  );
}
