import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { CantLine } from '@/components/ui/cant-line';
import type { Card } from '@/lib/allocation/cards';
import type { Demand } from '@/lib/allocation/eligibility';
import type { Board, Candidate } from '@/lib/allocation/queries';
import { asksForLevel } from '@/lib/csmg/levels';
import { duration } from '@/lib/format';
import { paths } from '@/lib/paths';
import { AssignForm } from './assign-form';
import { CandidateRow } from './candidate-row';

type Props = {
  card: Card;
  demand: Demand;
  people: readonly Candidate[];
  may: Board['may']['assign'];
  team: string | null;
  closeHref: string;
  now: Date;
};

/** The list of people for one ticket: the same by mouse, by keys and without script. */
export function AssignPanel({ card, demand, people, may, team, closeHref, now }: Props) {
  const t = useTranslations('board.assign');
  const able = may.allowed || may.mode === 'propose';
  const left = card.dueAt ? (card.dueAt.getTime() - now.getTime()) / 1000 : null;
  const spare = left === null ? t('noClock') : t(left < 0 ? 'over' : 'spare', { time: duration(left) });
  const capability = card.assigneeId ? 'ticket.reassign' : 'ticket.assign';
  const proposal = (person: string) =>
    paths.newProposal({ capability, target: card.reference, input: JSON.stringify({ person }) });
  const groups = [
    ['eligible', people.filter((one) => one.obstacles.length === 0)],
    ['others', people.filter((one) => one.obstacles.length > 0)],
  ] as const;
  return (
    <section id="assign" aria-label={t('title', { reference: card.reference })} className="flex flex-col gap-2.5">
      <header className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h2 className="text-lg font-semibold">{t('title', { reference: card.reference })}</h2>
          <p className="text-pretty text-ink-2">{card.subject}</p>
        </div>
        <ButtonLink href={closeHref} scroll={false} kind="quiet" data-press="close-assign" className="max-lg:hidden">
          {t('close')}
        </ButtonLink>
      </header>
      <p className="text-pretty text-sm text-ink-3">
        {t(asksForLevel(demand.level) ? 'asks' : 'asksAny', { level: demand.level, team: team ?? t('desk') })}{' '}
        {t('hint')}{' '}
        <a className="link" href={paths.ticket(card.reference)}>
          {t('open')}
        </a>
      </p>
      {may.allowed ? null : <CantLine>{t(able ? 'propose' : 'view')}</CantLine>}
      {people.length === 0 ? <p className="text-ink-2">{t('nobody')}</p> : null}
      <AssignForm
        reference={card.reference}
        version={card.version}
        closeHref={closeHref}
        texts={{
          failed: t('failed'),
          done: t('given', { reference: card.reference }),
          undo: t('undo'),
          undone: t('undone'),
        }}
      >
        {groups.map(([group, list]) =>
          list.length > 0 ? (
            <div key={group}>
              <h3 className="text-sm font-strong text-ink-3">{t(group)}</h3>
              <ul>
                {list.map((candidate) => (
                  <CandidateRow
                    key={candidate.person.id}
                    candidate={candidate}
                    asked={demand.level}
                    spare={spare}
                    may={may.allowed}
                    proposeHref={able && !may.allowed ? proposal(candidate.person.id) : null}
                  />
                ))}
              </ul>
            </div>
          ) : null,
        )}
      </AssignForm>
    </section>
  );
}
