import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/select-field';
import { ActForm } from '@/components/people/act-form';
import { CantLine } from '@/components/ui/cant-line';
import { EDITIONS, type Edition } from '@/lib/csmg/edition';
import { paths } from '@/lib/paths';
import { keepPeople } from '@/lib/people/actions';

type Props = {
  edition: Edition;
  /** How this person may change it; a sentence when they may not. */
  way: 'do' | 'propose' | { reason: string };
};

/** Which wording the desk runs by: shown to all, chosen by level 6. */
export function EditionForm({ edition, way }: Props) {
  const t = useTranslations('levels.statements');
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-2xl text-pretty">{t('settingText', { edition })}</p>
      {typeof way === 'object' ? (
        <CantLine>{way.reason}</CantLine>
      ) : (
        <ActForm
          action={keepPeople}
          act="edition"
          submit={t('save')}
          back={`${paths.levels()}/statements`}
          propose={way === 'propose'}
        >
          <SelectField
            name="edition"
            label={t('choose')}
            defaultValue={edition}
            options={EDITIONS.map((value) => ({ value, label: value }))}
          />
        </ActForm>
      )}
    </div>
  );
}
