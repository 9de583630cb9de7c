import { useTranslations } from 'next-intl';
import type { InForce } from '@/lib/rules/in-force';
import { variablesOf } from '@/lib/rules/kinds/small';
import type { Allowed } from '@/lib/tickets/allowed';
import type { TeamChoice } from '@/lib/tickets/choices';
import type { TicketDetail } from '@/lib/tickets/queries';
import type { TimelineMessage } from '@/lib/tickets/timeline';
import { writingPlace } from '@/lib/tickets/writing-place';
import { Composer } from './composer';
import type { ComposerWording } from './composer-wording';

type Props = {
  page: {
    ticket: TicketDetail;
    verbs: readonly Allowed[];
    messages: readonly TimelineMessage[];
    draft: { fields: Record<string, string> } | null;
    wordings: readonly InForce<'wording'>[];
    macros: readonly InForce<'macro'>[];
    teams: readonly TeamChoice[];
  };
  asked: Readonly<Record<string, string | string[] | undefined>>;
  /** An article chosen for the reply, as its words. */
  article: { key: string; title: string; text: string } | null;
  agent: string;
};

/** The composer of one ticket: its draft, the approved wording that fits, what is known for its gaps; nothing for readers. */
export function TicketComposer(props: Props) {
  const open = props.page.verbs.some(({ verb, how }) => WRITES.has(verb) && how !== 'none');
  return open ? <OpenComposer {...props} /> : null;
}

const WRITES = new Set(['reply', 'reply-wording', 'note', 'escalate']);

function OpenComposer({ page, asked, article, agent }: Props) {
  const t = useTranslations('tickets.write');
  const { ticket, messages, wordings } = page;
  const known: Record<string, string> = {
    name: ticket.requester.name,
    agent,
    reference: ticket.reference,
    service: ticket.service?.title ?? '',
  };
  const filled = ({ key, title, content }: InForce<'wording'>): ComposerWording => ({
    key,
    title,
    body: content.body,
    gaps: variablesOf(content.body).map((name) => ({ name, value: known[name] ?? '' })),
  });
  const chosen = wordings.find(({ key }) => key === asked.wording);
  const copied = wordings.find(({ key }) => key === asked.words);
  const ownWords = copied?.content.body.replace(
    /\{\{\s*(\w+)\s*\}\}/g,
    (_, name: string) => known[name] || `[${name}]`,
  );
  const last = messages.findLast(({ visibility }) => visibility === 'public');
  const mode = asked.write === 'note' || asked.write === 'expert' ? asked.write : 'reply';
  return (
    <Composer
      key={`${mode}-${chosen?.key ?? ''}-${copied?.key ?? ''}-${article?.key ?? ''}`}
      reference={ticket.reference}
      place={writingPlace(ticket.reference)}
      mode={mode}
      verbs={page.verbs}
      requester={ticket.requester.name}
      after={last?.id ?? null}
      article={article}
      draft={article ? { body: article.text } : ownWords ? { body: ownWords } : (page.draft?.fields ?? {})}
      macros={page.macros.map(({ key, title }) => ({ key, title }))}
      wordings={wordings.map(({ key, title }) => ({ key, title }))}
      wording={chosen ? filled(chosen) : null}
      experts={page.teams.map(({ key, name, functionName }) => ({
        value: key,
        label: t('expertTeam', { team: name, desk: functionName }),
      }))}
    />
  );
}
