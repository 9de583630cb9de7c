import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';

export const AUDIT_NOUNS = [
  'ticket',
  'clock',
  'held',
  'proposal',
  'rule',
  'person',
  'level',
  'deputy',
  'buddy',
  'team',
  'function',
  'token',
  'right',
  'edition',
  'job',
  'mail',
  'import',
] as const;

type Props = { people: readonly { id: string; name: string }[]; person?: string; type?: string; day?: string };

/** Narrows the trail by person, kind of event and day. */
export function AuditFilters({ people, person, type, day }: Props) {
  const t = useTranslations('admin.audit');
  return (
    <form className="flex flex-wrap items-center gap-2">
      <Select
        name="person"
        aria-label={t('person')}
        defaultValue={person}
        blank={t('anybody')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="type"
        aria-label={t('type')}
        defaultValue={type}
        blank={t('anything')}
        options={AUDIT_NOUNS.map((noun) => ({ value: noun, label: t(`nouns.${noun}`) }))}
      />
      <span className="w-40">
        <Input type="date" name="day" aria-label={t('day')} defaultValue={day} />
      </span>
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}
