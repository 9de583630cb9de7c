import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Disclosure } from '@/components/rules/disclosure';
import { Card } from '@/components/ui/card';
import { retire } from '@/lib/knowledge/actions';
import type { ArticleLine } from '@/lib/knowledge/article';
import { rename, review } from '@/lib/rules/actions';
import type { RuleDocument } from '@/lib/rules/document';

type Props = {
  found: RuleDocument;
  decides: boolean;
  retire: 'do' | 'propose' | null;
  others: readonly ArticleLine[];
};

/** What keeps an article true: checked again, handed over, ended with something in its place. */
export function ArticleVerbs({ found, decides, retire: how, others }: Props) {
  const t = useTranslations('knowledge.verbs');
  const { rule, owner } = found;
  if (!decides && !how) return null;
  const onRule = (
    <>
      <input type="hidden" name="kind" value="article" />
      <input type="hidden" name="key" value={rule.key} />
    </>
  );
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-5">
        {decides ? (
          <ActionForm action={review} failed={t('failed')} className="flex flex-col gap-2">
            {onRule}
            <TextField name="note" label={t('renewNote')} />
            <p>
              <SubmitButton kind="default">{t('renew')}</SubmitButton>
            </p>
          </ActionForm>
        ) : null}
        {decides ? (
          <Disclosure summary={t('owner')}>
            <ActionForm action={rename} failed={t('failed')} className="flex flex-col gap-2">
              {onRule}
              <TextField name="owner" label={t('ownerLabel')} placeholder={owner?.name} />
              <p>
                <SubmitButton kind="default">{t('save')}</SubmitButton>
              </p>
            </ActionForm>
          </Disclosure>
        ) : null}
        {how ? (
          <Disclosure summary={t(how === 'propose' ? 'propose' : 'retire')}>
            <ActionForm action={retire} failed={t('failed')} className="flex flex-col gap-2">
              {onRule}
              {how === 'propose' ? <input type="hidden" name="_propose" value="1" /> : null}
              <SelectField
                name="replacement"
                label={t('replacement')}
                hint={t('retireHint')}
                blank={t('noReplacement')}
                options={others
                  .filter(({ key }) => key !== rule.key)
                  .map(({ key, title }) => ({ value: key, label: title }))}
              />
              <TextField name="reason" label={t('reason')} required />
              <p>
                <SubmitButton kind={how === 'propose' ? 'default' : 'danger'}>
                  {t(how === 'propose' ? 'propose' : 'retire')}
                </SubmitButton>
              </p>
            </ActionForm>
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}
