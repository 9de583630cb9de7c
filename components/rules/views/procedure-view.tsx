import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { called } from '@/lib/rules/called';
import type { ProcedureContent } from '@/lib/rules/kinds/procedure';
import { Facts, Part } from '../part';
import type { ViewProps } from '../view-props';
import { QuestionsView } from './questions-view';

/** For which tickets it holds, what is done in which order, and when it is passed on. */
export function ProcedureView({ content, choices }: ViewProps<ProcedureContent>) {
  const t = useTranslations('procedures.read');
  const kinds = useTranslations('rules.ticketKinds');
  const listed = (values: readonly string[]) => (values.length > 0 ? values.join(', ') : t('any'));
  return (
    <div className="flex flex-col gap-5">
      <p className="text-read max-w-prose text-pretty">{content.purpose}</p>
      <Facts
        columns
        facts={[
          [t('kinds'), listed(content.kinds.map((kind) => kinds(kind)))],
          [t('services'), listed(content.services.map((key) => called(choices.services, key)))],
          [t('categories'), listed(content.categories.map((key) => called(choices.categories, key)))],
        ]}
      />
      <Part title={t('steps')}>
        <ol className="flex list-none flex-col gap-2.5 p-0">
          {content.steps.map(({ key, words, mandatory, skippable, wording }, index) => (
            <li key={key} className="grid grid-cols-[28px_minmax(0,1fr)] items-baseline">
              <span className="num text-ink-3">{index + 1}.</span>
              <span className="min-w-0">
                <span className="text-read me-2 text-pretty">{words}</span>
                <span className="inline-flex flex-wrap gap-1.5 align-middle">
                  {mandatory ? <Chip tone="sea">{t('mandatory')}</Chip> : <Chip>{t('optional')}</Chip>}
                  {mandatory && skippable ? <Chip tone="line">{t('skippable')}</Chip> : null}
                  {wording ? <Chip tone="line">{t('wording', { key: called(choices.wordings, wording) })}</Chip> : null}
                </span>
              </span>
            </li>
          ))}
        </ol>
      </Part>
      {content.passOn.length > 0 ? (
        <Part title={t('passOn')}>
          <ul className="list-disc ps-5">
            {content.passOn.map((test) => (
              <li key={test} className="text-pretty">
                {test}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <QuestionsView questions={content.questions} />
    </div>
  );
}
