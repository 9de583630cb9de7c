import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Card } from '@/components/ui/card';
import { rename, retire, review } from '@/lib/rules/actions';
import type { RuleDocument } from '@/lib/rules/document';
import { Disclosure } from './disclosure';

/** What the deciding level does with a rule as it stands: review it, hand it over, end it. */
export function RuleVerbs({ found }: { found: RuleDocument }) {
  const t = useTranslations('rules.verbs');
  const { rule, owner, inForce } = found;
  const onRule = (
    <>
      <input type="hidden" name="kind" value={rule.kind} />
      <input type="hidden" name="key" value={rule.key} />
    </>
  );
  return (
    <Card title={t('more')}>
      <div className="flex flex-col gap-5">
        {inForce ? (
          <ActionForm action={review} failed={t('failed')} className="flex flex-col gap-2">
            {onRule}
            <TextField name="note" label={t('note')} />
            <p>
              <SubmitButton kind="default">{t('review')}</SubmitButton>
            </p>
          </ActionForm>
        ) : null}
        <Disclosure summary={t('rename')}>
          <ActionForm action={rename} failed={t('failed')} className="flex flex-col gap-2">
            {onRule}
            <TextField name="title" label={t('renameTitle')} defaultValue={rule.title} />
            <TextField name="owner" label={t('renameOwner')} placeholder={owner?.name} />
            <p>
              <SubmitButton kind="default">{t('save')}</SubmitButton>
            </p>
          </ActionForm>
        </Disclosure>
        {rule.retiredAt ? null : (
          <Disclosure summary={t('retire')}>
            <ActionForm action={retire} failed={t('failed')} className="flex flex-col gap-2">
              {onRule}
              <TextField name="reason" label={t('retireReason')} hint={t('retireHint')} />
              <p>
                <SubmitButton kind="danger">{t('retire')}</SubmitButton>
              </p>
            </ActionForm>
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
