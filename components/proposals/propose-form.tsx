import { useTranslations } from 'next-intl';
import { EvidenceFields } from '@/components/documents/evidence-fields';
import type { EvidenceView } from '@/components/documents/evidence-list';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import type { Zone } from '@/lib/format';
import { propose } from '@/lib/proposals/actions';
import { readWish } from '@/lib/proposals/read-wish';
import { Wish } from './wish';
import { WishFields } from './wish-fields';

type Props = {
  capability: string;
  target: string;
  input: string;
  names: Readonly<Record<string, string>>;
  zone: Zone;
  /** The returned proposal that is mended here. */
  after?: { id: string; reason: string; evidence: EvidenceView } | null;
};

/** The way on from a refusal, or from a return: what was wanted is here already, to be mended; the reason is missing. */
export function ProposeForm({ capability, target, input, names, zone, after = null }: Props) {
  const t = useTranslations('proposals');
  const words = useTranslations('documents');
  const wanted = readWish(input);
  return (
    <ActionForm action={propose} failed={t('proposeFailed')}>
      <input type="hidden" name="capability" value={capability} />
      <input type="hidden" name="target" value={target} />
      <input type="hidden" name="input" value={input} />
      {after ? <input type="hidden" name="after" value={after.id} /> : null}
      {after ? (
        <WishFields input={wanted} names={names} zone={zone} />
      ) : (
        <Wish input={wanted} names={names} zone={zone} />
      )}
      <AreaField
        name="reason"
        label={t('reasonLabel')}
        hint={t('newHint')}
        defaultValue={after?.reason}
        rows={4}
        required
      />
      <EvidenceFields
        tickets={after?.evidence.tickets.map(({ reference }) => reference)}
        figures={after?.evidence.figures}
      />
      <TextField name="wishedFrom" type="date" label={words('wishedFrom')} className="max-w-44" />
      <p>
        <SubmitButton>{t('propose')}</SubmitButton>
      </p>
    </ActionForm>
  );
}
