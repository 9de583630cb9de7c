import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { MacroView } from '@/components/rules/views/macro-view';
import { ButtonLink } from '@/components/ui/button-link';
import { doMacro } from '@/lib/macros/actions';
import { paths } from '@/lib/paths';
import type { Choices } from '@/lib/rules/choices';
import type { MacroContent } from '@/lib/rules/kinds/macro';

type Props = {
  reference: string;
  macro: { key: string; title: string; content: MacroContent };
  choices: Choices;
  /** Gaps of its wording, with what is known already. */
  gaps: readonly { name: string; value: string }[];
};

/** Before it happens: everything a macro is about to do, and what its wording still needs. */
export function MacroPanel({ reference, macro, choices, gaps }: Props) {
  const t = useTranslations('macros');
  return (
    <section
      aria-labelledby="macro-title"
      className="animate-rise rounded-lg border border-line-strong bg-raised px-4 py-3.5 shadow-float"
    >
      <h2 id="macro-title" className="mb-2.5 text-lg font-semibold">
        {macro.title}
      </h2>
      <MacroView content={macro.content} choices={choices} />
      <ActionForm action={doMacro} failed={t('failed')} className="mt-4 flex flex-col gap-3">
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="macro" value={macro.key} />
        {gaps.map(({ name, value }) => (
          <TextField key={name} name={`variables.${name}`} label={t('gap', { name })} defaultValue={value} />
        ))}
        <p className="flex flex-wrap gap-2">
          <SubmitButton>{t('do')}</SubmitButton>
          <ButtonLink href={paths.ticket(reference)}>{t('leave')}</ButtonLink>
        </p>
      </ActionForm>
    </section>
  );
}
