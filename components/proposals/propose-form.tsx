import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { propose } from '@/lib/proposals/actions';
import { Wish } from './wish';

type Props = { capability: string; target: string; input: string };

/** The way on from a refusal: what was wanted is here already, only the reason is missing. */
export function ProposeForm({ capability, target, input }: Props) {
  const t = useTranslations('proposals');
  return (
    <ActionForm action={propose} failed={t('proposeFailed')}>
      <input type="hidden" name="capability" value={capability} />
      <input type="hidden" name="target" value={target} />
      <input type="hidden" name="input" value={input} />
      <Wish input={readable(input)} />
      <AreaField name="reason" label={t('reasonLabel')} hint={t('newHint')} rows={4} required />
      <p>
        <SubmitButton>{t('propose')}</SubmitButton>
      </p>
    </ActionForm>
  );
}

function readable(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    return {};
  }
}
