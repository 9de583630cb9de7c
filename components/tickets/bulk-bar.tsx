import { useTranslations } from 'next-intl';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { BulkForm } from './bulk-form';

export interface BulkChoices {
  people: readonly { id: string; name: string; level: number; load: number; cap: number }[];
  teams: readonly { key: string; name: string; functionKey: string }[];
  reasons: readonly { key: string; label: string }[];
  categories: readonly { key: string; label: string }[];
}

// Tailwind reads whole class names from the source.
const shown = {
  assign: 'hidden items-center gap-2 group-has-[option[value=assign]:checked]/bulk:flex',
  allocate: 'hidden items-center gap-2 group-has-[option[value=allocate]:checked]/bulk:flex',
  wait: 'hidden items-center gap-2 group-has-[option[value=wait]:checked]/bulk:flex',
  classify: 'hidden items-center gap-2 group-has-[option[value=classify]:checked]/bulk:flex',
};

/** Changes every chosen ticket at once; each is judged on its own and what failed is told by name. */
export function BulkBar({ choices, closeHref }: { choices: BulkChoices; closeHref: string }) {
  const t = useTranslations('tickets.bulk');
  const texts = {
    failed: t('failed'),
    chosen: t('chosen'),
    apply: t('apply'),
    close: t('close'),
    done: t.raw('done'),
    undo: t('undo'),
    undone: t('undone'),
    propose: t('propose'),
  };
  return (
    <BulkForm texts={texts} closeHref={closeHref}>
      <Select
        name="act"
        aria-label={t('act')}
        blank={t('act')}
        options={(['assign', 'allocate', 'wait', 'classify'] as const).map((value) => ({
          value,
          label: t(`acts.${value}`),
        }))}
        className="max-w-44"
      />
      <span className={shown.assign}>
        <Select
          name="person"
          aria-label={t('person')}
          blank={t('person')}
          options={choices.people.map(({ id, name, level, load, cap }) => ({
            value: id,
            label: t('holder', { name, level, load, cap }),
          }))}
        />
      </span>
      <span className={shown.allocate}>
        <Select
          name="team"
          aria-label={t('team')}
          blank={t('team')}
          options={choices.teams.map(({ key, name, functionKey }) => ({
            value: key,
            label: `${functionKey}: ${name}`,
          }))}
        />
        <Input name="why" aria-label={t('why')} placeholder={t('why')} className="w-40" />
      </span>
      <span className={shown.wait}>
        <Select
          name="reason"
          aria-label={t('reason')}
          blank={t('reason')}
          options={choices.reasons.map(({ key, label }) => ({ value: key, label }))}
        />
      </span>
      <span className={shown.classify}>
        <Select
          name="category"
          aria-label={t('category')}
          blank={t('category')}
          options={choices.categories.map(({ key, label }) => ({ value: key, label }))}
        />
      </span>
    </BulkForm>
  );
}
