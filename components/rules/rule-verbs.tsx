import { useTranslations } from 'next-intl';
import { TextField } from '@/components/forms/text-field';
import { Card } from '@/components/ui/card';
import { rename, retire, review } from '@/lib/rules/actions';
import type { RuleDocument, RuleRights } from '@/lib/rules/document';
import { Disclosure } from './disclosure';
import { VerbForm } from './verb-form';

type Props = { found: RuleDocument; rights: RuleRights };

/** What the deciding level does with a rule as it stands, and what a level below proposes: review it, hand it over, end it. */
export function RuleVerbs({ found, rights }: Props) {
  const t = useTranslations('rules.verbs');
  const { rule, owner, inForce } = found;
  const propose = !rights.keep;
  const decides = t('decides', { count: rights.holds.length, levels: rights.holds.join(', ') });
  const reviewing = (
    <VerbForm action={review} rule={rule} submit={t('review')} propose={propose}>
      <TextField name="note" label={t('note')} />
    </VerbForm>
  );
  return (
    <Card title={t('more')}>
      <div className="flex flex-col gap-5">
        {propose ? <p className="text-sm text-ink-2">{`${decides} ${t('mayPropose')}`}</p> : null}
        {inForce ? propose ? <Disclosure summary={t('review')}>{reviewing}</Disclosure> : reviewing : null}
        <Disclosure summary={t('rename')}>
          <VerbForm action={rename} rule={rule} submit={t('save')} propose={propose}>
            <TextField name="title" label={t('renameTitle')} defaultValue={rule.title} />
            <TextField name="owner" label={t('renameOwner')} placeholder={owner?.name} />
          </VerbForm>
        </Disclosure>
        {rule.retiredAt ? null : (
          <Disclosure summary={t('retire')}>
            <VerbForm action={retire} rule={rule} submit={t('retire')} propose={propose} danger>
              {propose ? (
                <p className="text-sm text-ink-2">{t('retireHint')}</p>
              ) : (
                <TextField name="reason" label={t('retireReason')} hint={t('retireHint')} />
              )}
            </VerbForm>
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
