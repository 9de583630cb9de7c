import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Card } from '@/components/ui/card';
import { dateTime, type Zone } from '@/lib/format';
import { flag, settle } from '@/lib/knowledge/actions';
import type { OpenFlag } from '@/lib/knowledge/document';

type Props = { articleKey: string; flags: readonly OpenFlag[]; mayFlag: boolean; zone: Zone };

/** What colleagues say is wrong, settled by those who review; and the box to say it oneself. */
export function FlagsCard({ articleKey, flags, mayFlag, zone }: Props) {
  const t = useTranslations('knowledge.flags');
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-4">
        {flags.map((one) => (
          <div key={one.id} className="flex flex-col gap-2 border-b border-line pb-3">
            <p className="whitespace-pre-wrap">{one.note}</p>
            <p className="text-sm text-ink-3">
              {t('open', { name: one.by, number: one.number })}, {dateTime(one.at, zone)}
            </p>
            {one.maySettle ? (
              <ActionForm action={settle} failed={t('failed')} className="flex flex-col gap-2">
                <input type="hidden" name="id" value={one.id} />
                <TextField name="settlement" label={t('settlement')} />
                <p>
                  <SubmitButton kind="default">{t('settle')}</SubmitButton>
                </p>
              </ActionForm>
            ) : null}
          </div>
        ))}
        {mayFlag ? (
          <ActionForm action={flag} failed={t('failed')} className="flex flex-col gap-2" clear>
            <input type="hidden" name="key" value={articleKey} />
            <AreaField name="note" label={t('note')} hint={t('noteHint')} rows={2} />
            <p>
              <SubmitButton kind="default">{t('send')}</SubmitButton>
            </p>
          </ActionForm>
        ) : null}
      </div>
    </Card>
  );
}
