import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SidePart } from '@/components/tickets/side-part';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import type { Zone } from '@/lib/format';
import { paths, withQuery } from '@/lib/paths';
import { doStep } from '@/lib/procedures/actions';
import type { ProcedureStanding } from '@/lib/procedures/standing';
import { SLUGS } from '@/lib/rules/slugs';
import { OpenStep } from './open-step';
import { SettledStep } from './settled-step';

type Props = {
  reference: string;
  standing: ProcedureStanding;
  /** Steps that this reader may still take back. */
  mayUndo: readonly string[];
  /** The ticket is being worked on, and this reader may write on it. */
  mayWork: boolean;
  now: Date;
  zone: Zone;
};

/** The procedure beside the conversation: what is done, what is left, and when to pass it on. */
export function ProcedurePart({ reference, standing, mayUndo, mayWork, now, zone }: Props) {
  const t = useTranslations('procedures.run');
  const { key, title, number, steps, open, passOn } = standing;
  const settled = steps.filter((step) => step.settled).length;
  const page = paths.ticket(reference);
  return (
    <SidePart
      id="procedure"
      title={t('title')}
      aside={
        open.length === 0 && settled > 0 ? (
          <Chip tone="ok">{t('complete')}</Chip>
        ) : (
          <span className="num text-sm text-ink-3">{t('of', { settled, steps: steps.length })}</span>
        )
      }
    >
      <p>
        <Link href={paths.ruleVersion(SLUGS.procedure, key, number)} className="font-strong hover:underline">
          {title}
        </Link>{' '}
        <span className="num text-sm text-ink-3">{t('version', { number })}</span>
      </p>
      <ActionForm action={doStep} failed={t('failed')} id={`steps-${reference}`} className="contents">
        <input type="hidden" name="reference" value={reference} />
      </ActionForm>
      <ol className="flex list-none flex-col gap-1.5 p-0">
        {steps.map((step) => (
          <li key={step.key}>
            {step.settled ? (
              <SettledStep
                reference={reference}
                step={{ ...step, settled: step.settled }}
                mayUndo={mayUndo.includes(step.key)}
                now={now}
                zone={zone}
              />
            ) : (
              <OpenStep reference={reference} step={step} form={mayWork ? `steps-${reference}` : null} />
            )}
          </li>
        ))}
      </ol>
      {passOn.length > 0 ? (
        <details className="group/pass">
          <summary className="link w-fit cursor-pointer text-sm">{t('passOn')}</summary>
          <ul className="mt-1.5 list-disc ps-5 text-sm">
            {passOn.map((test) => (
              <li key={test} className="text-pretty">
                {test}
              </li>
            ))}
          </ul>
          {mayWork ? (
            <p className="mt-1.5 flex flex-wrap gap-x-4 text-sm">
              <Link href={withQuery(page, { do: 'allocate' })} className="link" scroll={false}>
                {t('allocate')}
              </Link>
              <Link href={`${withQuery(page, { write: 'expert' })}#write`} className="link" scroll={false}>
                {t('expert')}
              </Link>
            </p>
          ) : null}
        </details>
      ) : null}
    </SidePart>
  );
}
