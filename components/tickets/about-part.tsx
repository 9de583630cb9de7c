import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { PriorityGlyph } from '@/components/ui/priority-glyph';
import { paths, withQuery } from '@/lib/paths';
import { SLUGS } from '@/lib/rules/slugs';
import type { Allowed } from '@/lib/tickets/allowed';
import type { TicketDetail } from '@/lib/tickets/queries';
import { SidePart } from './side-part';
import { isCarried } from './verbs';

interface Question {
  answers: Readonly<Record<1 | 2 | 3, string>>;
}
type Props = {
  ticket: TicketDetail;
  verbs: readonly Allowed[];
  matrix: { impact: Question; urgency: Question };
  names: Readonly<Record<string, string>>;
};

/** Priority by two questions, and what kind of thing it is; each with a way to change it. */
export function AboutPart({ ticket, verbs, matrix, names }: Props) {
  const t = useTranslations('tickets.about');
  const kinds = useTranslations('tickets.kinds');
  const page = paths.ticket(ticket.reference);
  const change = (verb: string) => {
    const way = verbs.find((one) => one.verb === verb);
    if (!way || !(isCarried(way) || way.how === 'propose')) return null;
    return (
      <Link
        href={withQuery(page, { do: verb })}
        className="link text-sm"
        scroll={false}
        aria-label={t(`change.${verb as 'assess'}`)}
        data-press={`do-${verb}`}
      >
        {way.how === 'propose' ? t('propose') : t('edit')}
      </Link>
    );
  };
  const line = (label: string, value: ReactNode) => (
    <div className="flex gap-2">
      <dt className="w-20 flex-none text-ink-3">{label}</dt>
      <dd className="min-w-0 flex-1">{value}</dd>
    </div>
  );
  const grade = (value: number) => value as 1 | 2 | 3;
  return (
    <>
      <SidePart title={t('priority')} aside={change('assess')}>
        <dl className="flex flex-col gap-1">
          {line(
            t('level', { priority: ticket.priority }),
            <span className="flex items-center gap-2">
              <PriorityGlyph priority={ticket.priority} />
              {ticket.priorityOverridden ? <span className="text-sm text-ink-2">{t('byHand')}</span> : null}
              {change('override') && !ticket.priorityOverridden ? (
                <Link href={withQuery(page, { do: 'override' })} className="link text-sm" scroll={false}>
                  {t('override')}
                </Link>
              ) : null}
            </span>,
          )}
          {line(t('impact'), matrix.impact.answers[grade(ticket.impact)])}
          {line(t('urgency'), matrix.urgency.answers[grade(ticket.urgency)])}
        </dl>
      </SidePart>
      <SidePart title={t('about')} aside={change('classify')}>
        <dl className="flex flex-col gap-1">
          {line(t('kind'), kinds(ticket.kind))}
          {line(
            t('service'),
            ticket.service ? (
              <Link href={paths.rule(SLUGS.service, ticket.service.key)} className="hover:underline">
                {ticket.service.title}
              </Link>
            ) : (
              <span className="text-ink-3">{t('none')}</span>
            ),
          )}
          {line(
            t('category'),
            ticket.category ? (
              (names[ticket.category] ?? ticket.category)
            ) : (
              <span className="text-ink-3">{t('none')}</span>
            ),
          )}
          {line(t('team'), ticket.team?.name ?? ticket.function.name)}
          {line(t('owner'), ticket.assignee?.name ?? <span className="text-ink-3">{t('nobody')}</span>)}
          {ticket.externalNumber ? line(t('number'), <span className="num">{ticket.externalNumber}</span>) : null}
        </dl>
      </SidePart>
    </>
  );
}
