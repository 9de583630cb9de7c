import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { TextField } from '@/components/forms/text-field';

type Props = { tickets?: readonly string[]; figures?: string | null };

/** What speaks for a change, asked with every proposal. */
export function EvidenceFields({ tickets = [], figures }: Props) {
  const t = useTranslations('documents.evidence');
  return (
    <>
      <TextField
        name="evidence.tickets"
        label={t('tickets')}
        hint={t('ticketsHint')}
        defaultValue={tickets.join(' ')}
        autoComplete="off"
      />
      <AreaField name="evidence.figures" label={t('figures')} defaultValue={figures ?? ''} rows={2} />
    </>
  );
}
