import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { shortTime, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { applyToOpen } from '@/lib/rules/actions';
import type { ApplyPreview } from '@/lib/rules/apply-preview';
import type { RuleDocument } from '@/lib/rules/document';

const SHOWN = 20;
type Props = {
  found: RuleDocument;
  preview: ApplyPreview;
  /** Whether this reader applies it; a draft is only looked at. */
  may: boolean;
  draft?: boolean;
  now: Date;
  zone: Zone;
};

/** Promises already made keep their version; what would move if they did not, and the one way to make it so. */
export function ApplyCard({ found, preview, may, draft = false, now, zone }: Props) {
  const t = useTranslations('rules.apply');
  const clocks = useTranslations('rules.clocks');
  const { rule } = found;
  const title = draft ? t('draftTitle') : t('title');
  if (preview.tickets === 0)
    return (
      <Card title={title}>
        <p className="text-ink-2">{t('none')}</p>
      </Card>
    );
  const time = (at: Date | null) => (at ? shortTime(at, now, zone) : t('never'));
  return (
    <Card title={title} aside={preview.breaches > 0 ? <Chip tone="late">{preview.breaches}</Chip> : null}>
      <div className="flex flex-col gap-3">
        <p className="text-ink-2">
          {t('keeps', { count: preview.tickets })}{' '}
          {rule.kind === 'ladder' ? t('heard', { count: preview.heard }) : t('would', { count: preview.breaches })}
          {preview.more ? ` ${t('more', { count: preview.tickets })}` : null}
        </p>
        {preview.moved.length > 0 ? (
          <Table caption={t('caption')} raised>
            <thead>
              <tr>
                <th scope="col">{t('ticket')}</th>
                <th scope="col">{t('clock')}</th>
                <th scope="col">{t('from')}</th>
                <th scope="col">{t('to')}</th>
              </tr>
            </thead>
            <tbody>
              {preview.moved.slice(0, SHOWN).map((one) => (
                <tr key={`${one.reference}-${one.kind}-${one.from?.getTime()}`}>
                  <td className="num">
                    <Link href={paths.ticket(one.reference)} title={one.subject} className="hover:underline">
                      {one.reference}
                    </Link>
                  </td>
                  <td>{clocks(one.kind as 'resolve')}</td>
                  <td className="num">{time(one.from)}</td>
                  <td className={one.breaches ? 'num text-late' : 'num'}>
                    {time(one.to)} {one.breaches ? t('late') : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        ) : null}
        {draft ? null : may ? (
          <ActionForm action={applyToOpen} failed={t('failed')} className="flex flex-col gap-3">
            <input type="hidden" name="kind" value={rule.kind} />
            <input type="hidden" name="key" value={rule.key} />
            <TextField name="reason" label={t('reason')} />
            <p>
              <SubmitButton kind="default">{t('do')}</SubmitButton>
            </p>
          </ActionForm>
        ) : (
          <p className="text-sm text-ink-3">{t('cant')}</p>
        )}
      </div>
    </Card>
  );
}
