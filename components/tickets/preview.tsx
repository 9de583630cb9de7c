import { useTranslations } from 'next-intl';
import { KeyBindings } from '@/components/shell/key-bindings';
import { ButtonLink } from '@/components/ui/button-link';
import { CantButton } from '@/components/ui/cant-button';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { Kbd } from '@/components/ui/kbd';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { StateChip } from '@/components/ui/state-chip';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Allowed } from '@/lib/tickets/allowed';
import type { Neighbour } from '@/lib/tickets/around';
import type { TicketDetail } from '@/lib/tickets/queries';
import { CantVerbs, type Holder } from './cant-verbs';
import { ClockDue, shownClocks } from './clock-line';
import { ConfidentialChip } from './confidential-chip';
import { isCarried, ofDesk, VERB_KEYS, verbHref } from './verbs';

type Props = {
  ticket: TicketDetail;
  verbs: readonly Allowed[];
  holders: readonly Holder[];
  similar: readonly Neighbour[];
  now: Date;
  zone: Zone;
};

const PRIORITY_TONES: ChipTone[] = ['late', 'soon', 'plain', 'plain'];
/** What the side offers; the rest is one Enter away. */
const OFFERED = ['take', 'reply', 'reply-wording', 'note', 'allocate', 'assign', 'resolve', 'reopen'];

/** A ticket beside its list: what it is, what was promised, what you may do. */
export function Preview({ ticket, verbs, holders, similar, now, zone }: Props) {
  const t = useTranslations('tickets.preview');
  const clock = useTranslations('tickets.clocks');
  const names = useTranslations('tickets.verbs');
  const channel = useTranslations('tickets.channels');
  const offered = OFFERED.flatMap((name) => ofDesk(verbs).find(({ verb }) => verb === name) ?? []);
  const { reference, requester } = ticket;
  const first = offered.find(isCarried)?.verb;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <span className="num text-ink-3">{reference}</span>
        <Chip tone={PRIORITY_TONES[ticket.priority - 1]}>
          {t(ticket.priorityOverridden ? 'overridden' : 'priority', {
            priority: ticket.priority,
            impact: ticket.impact,
            urgency: ticket.urgency,
          })}
        </Chip>
        <StateChip state={ticket.state} />
        <ConfidentialChip of={ticket} />
      </div>
      <h2 className="text-xl font-semibold tracking-[-0.015em] text-balance">
        <Link href={paths.ticket(reference)} className="hover:underline" data-press="open-preview">
          {ticket.subject}
        </Link>{' '}
        <Kbd>Enter</Kbd>
      </h2>
      <p className="text-ink-2">
        {t('by', {
          name: requester.name,
          place: requester.organisation?.name ?? 'none',
          channel: channel(ticket.channel),
        })}{' '}
        <RelativeTime at={ticket.createdAt} now={now} zone={zone} />.{' '}
        {t('owner', { owner: ticket.assignee?.name ?? 'none', team: ticket.team?.name ?? 'none' })}
      </p>
      <p className="line-clamp-4 text-ink-2">{ticket.description}</p>
      {ticket.clocks.length > 0 ? (
        <dl className="flex flex-col gap-[7px] rounded-md bg-sunk px-3 py-2.5">
          {shownClocks(ticket.clocks).map((one) => (
            <div key={one.id} className="flex items-center gap-2">
              <dt className="flex-1 font-medium">{clock(one.kind as 'resolve')}</dt>
              <dd>
                <ClockDue clock={one} now={now} zone={zone} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {similar.length > 0 ? (
        <section className="flex flex-col gap-1.5">
          <h3 className="mt-1.5 text-sm font-strong text-ink-3">{t('similar')}</h3>
          {similar.map((one) => (
            <Link
              key={one.reference}
              href={paths.ticket(one.reference)}
              className="rounded-md border border-line bg-paper px-3 py-2 hover:border-line-strong"
            >
              <b className="block truncate font-medium">{one.subject}</b>
              <span className="num text-sm text-ink-2">{one.reference}</span>
            </Link>
          ))}
        </section>
      ) : null}
      <h3 className="mt-1.5 text-sm font-strong text-ink-3">{t('may')}</h3>
      <div className="flex flex-wrap gap-1.5">
        {offered.map((one) =>
          isCarried(one) ? (
            <ButtonLink
              key={one.verb}
              href={verbHref(reference, one.verb)}
              kind={one.verb === first ? 'primary' : 'default'}
              kbd={VERB_KEYS[one.verb]?.toUpperCase()}
              data-press={`preview-${one.verb}`}
            >
              {names(one.verb as 'take')}
            </ButtonLink>
          ) : (
            <CantButton key={one.verb} reason={one.why ?? ''}>
              {names(one.verb as 'take')}
            </CantButton>
          ),
        )}
      </div>
      <CantVerbs reference={reference} verbs={offered} holders={holders} />
      <KeyBindings
        group={t('keys')}
        bindings={offered.filter(isCarried).map(({ verb }) => ({
          keys: VERB_KEYS[verb] ?? verb,
          label: names(verb as 'take'),
          press: `preview-${verb}`,
        }))}
      />
    </>
  );
}
