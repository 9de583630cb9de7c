import { useTranslations } from 'next-intl';
import { Markdown } from '@/components/ui/markdown';
import type { PolicyContent, StandardContent } from '@/lib/rules/kinds/clauses';
import { Part } from '../part';
import { QuestionsView } from './questions-view';

export function StandardView({ content }: { content: StandardContent }) {
  return (
    <div className="flex flex-col gap-5">
      <p className="text-read max-w-prose text-pretty">{content.purpose}</p>
      <Clauses clauses={content.clauses} />
      <QuestionsView questions={content.questions} />
    </div>
  );
}

export function PolicyView({ content }: { content: PolicyContent }) {
  const t = useTranslations('procedures.read');
  return (
    <div className="flex flex-col gap-5">
      <p className="text-read max-w-prose text-pretty">{content.purpose}</p>
      <Part title={t('scope')}>
        <p className="text-read max-w-prose text-pretty">{content.scope}</p>
      </Part>
      <Clauses clauses={content.clauses} />
      <QuestionsView questions={content.questions} />
    </div>
  );
}

/** Numbered, so that a clause can be cited; deeper numbers stand further in. */
function Clauses({ clauses }: { clauses: StandardContent['clauses'] }) {
  const depth = (key: string) => key.split('.').length - 1;
  return (
    <ol className="flex list-none flex-col gap-3 p-0">
      {clauses.map(({ key, title, text }) => (
        <li
          key={key}
          id={`clause-${key}`}
          className="grid grid-cols-[44px_minmax(0,1fr)] items-baseline"
          style={{ paddingInlineStart: `${depth(key) * 16}px` }}
        >
          <span className="num font-strong text-ink-2">{key}</span>
          <div className="min-w-0 max-w-prose">
            {title ? <h3 className="font-strong">{title}</h3> : null}
            <Markdown source={text} />
          </div>
        </li>
      ))}
    </ol>
  );
}
