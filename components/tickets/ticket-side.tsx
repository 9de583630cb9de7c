import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { RequestSide } from '@/components/catalogue/request-side';
import { KnownPart, type KnownProps } from '@/components/knowledge/known-part';
import { ProcedurePart } from '@/components/procedures/procedure-part';
import type { RequestDesk } from '@/lib/catalogue/request-desk';
import type { Zone } from '@/lib/format';
import type { PriorityMatrixContent } from '@/lib/rules/kinds/priority-matrix';
import type { Allowed } from '@/lib/tickets/allowed';
import type { Linked, Neighbour } from '@/lib/tickets/around';
import type { ExplainedClock } from '@/lib/tickets/explain-clocks';
import type { TicketDetail } from '@/lib/tickets/queries';
import { AboutPart } from './about-part';
import { LinksPart } from './links-part';
import { PeoplePart } from './people-part';
import { Promises } from './promises';
import { isCarried } from './verbs';

type Props = {
  page: {
    ticket: TicketDetail;
    verbs: readonly Allowed[];
    held: readonly unknown[];
    names: Readonly<Record<string, string>>;
  };
  side: {
    clocks: readonly ExplainedClock[];
    policy: { title: string; number: number } | null;
    links: readonly Linked[];
    history: readonly Neighbour[];
    figures: { tickets: number; score: number | null };
    matrix: PriorityMatrixContent;
    procedure: Pick<ComponentProps<typeof ProcedurePart>, 'standing' | 'mayUndo' | 'mayWork'> | null;
    known: KnownProps;
    request: RequestDesk;
  };
  /** Who looks. */
  me: string;
  now: Date;
  zone: Zone;
  deskZone?: string;
};

/** What is known beside the conversation; on a phone it follows below. */
export function TicketSide({ page, side, me, now, zone, deskZone }: Props) {
  const t = useTranslations('tickets');
  const { ticket, verbs, held, names } = page;
  const mayLink = verbs.some((one) => one.verb === 'link' && (isCarried(one) || one.how === 'propose'));
  return (
    <aside
      aria-label={t('side')}
      className="relative min-w-0 border-line p-4 max-lg:border-t lg:overflow-y-auto lg:border-s"
    >
      <Promises
        clocks={side.clocks}
        policy={side.policy}
        held={held.length > 0}
        now={now}
        zone={zone}
        deskZone={deskZone}
      />
      <RequestSide reference={ticket.reference} request={side.request} me={me} now={now} zone={zone} />
      {side.procedure ? <ProcedurePart reference={ticket.reference} {...side.procedure} now={now} zone={zone} /> : null}
      <KnownPart {...side.known} />
      <AboutPart ticket={ticket} verbs={verbs} matrix={side.matrix} names={names} />
      <PeoplePart ticket={ticket} history={side.history} figures={side.figures} viewerId={me} now={now} zone={zone} />
      <LinksPart
        reference={ticket.reference}
        links={side.links}
        mergedInto={ticket.mergedInto?.reference ?? null}
        mayLink={mayLink}
      />
    </aside>
  );
}
