import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/paths';
import type { Allowed } from '@/lib/tickets/allowed';
import { KINDS } from '@/lib/tickets/schema';
import { ChildrenList } from './children-list';
import type { VerbChoices } from './verb-choices';
import { VerbFields } from './verb-fields';
import { VerbForm } from './verb-form';
import { isCarried } from './verbs';

type Props = { reference: string; verb: Allowed; choices: VerbChoices };

const DANGERS = ['cancel', 'merge'];

/** The form of the verb that the address asks for, between the verbs and the conversation. */
export function VerbPanel({ reference, verb, choices }: Props) {
  const t = useTranslations('tickets.forms');
  const names = useTranslations('tickets.verbs');
  const row = useTranslations('tickets.row');
  const kinds = useTranslations('tickets.kinds');
  const name = names(verb.verb as 'take');
  const words = Object.fromEntries([
    ...KINDS.map((kind) => [kind, kinds(kind)]),
    ...(choices.services ?? []).map(({ key, title }) => [key, title]),
    ...(choices.categories ?? []).map(({ key, label }) => [key, label]),
  ]);
  const closeHref = paths.ticket(reference);
  const propose = verb.how === 'propose';
  if (!isCarried(verb) && !propose)
    return (
      <Notice tone="soon" title={t('cannot', { verb: name })}>
        {verb.why}
      </Notice>
    );
  if (choices.childrenHold && choices.children?.count)
    return (
      <Notice tone="soon" title={t('notYet')}>
        <p className="mb-2">{t('childrenHold', { count: choices.children.count, kind: choices.now?.kind ?? '' })}</p>
        <ChildrenList {...choices.children} />
      </Notice>
    );
  const texts = {
    failed: row('failed'),
    done: row.has(`done.${verb.verb as 'take'}`) ? row(`done.${verb.verb as 'take'}`) : row('done.other'),
    held: row('held'),
    proposed: row('proposed'),
    unchanged: row('unchanged'),
    undo: row('undo'),
    undone: row('undone'),
    why: t('why'),
    whyHint: verb.needs === null ? t('whyHintAny') : t('whyHint', { level: verb.needs }),
    propose: t('propose'),
    submit: name,
    close: t('close'),
    conflict: t.raw('conflict'),
  };
  return (
    <section
      aria-labelledby="verb-title"
      className="animate-rise rounded-lg border border-line-strong bg-raised px-4 py-3.5 shadow-float"
    >
      <h2 id="verb-title" className="mb-2.5 text-lg font-semibold">
        {propose ? t('proposeTitle', { verb: name }) : name}
      </h2>
      {verb.how === 'supervised' ? (
        <Notice tone="held" className="mb-3">
          {verb.why}
        </Notice>
      ) : null}
      <VerbForm
        key={verb.verb}
        verb={verb.verb}
        reference={reference}
        closeHref={closeHref}
        texts={texts}
        propose={propose}
        danger={DANGERS.includes(verb.verb)}
        seen={choices.seen}
        words={words}
      >
        <VerbFields verb={verb.verb} choices={choices} />
      </VerbForm>
    </section>
  );
}
