import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { isCapability, rowOf } from '@/lib/csmg/capabilities';
import { lastDay, type Zone } from '@/lib/format';
import { keepPeople } from '@/lib/people/actions';
import type { PersonCard, PersonDelegation } from '@/lib/people/person';
import { ActForm } from './act-form';
import { PersonName } from './person-name';

type Props = {
  person: PersonCard;
  here: string;
  now: Date;
  zone: Zone;
  mayEnd: boolean;
  mayTakeBack: (delegation: PersonDelegation) => boolean;
};

/** Teams, buddies, deputies and lent rights: who stands beside this person. */
export function TiesCard({ person, here, now, zone, mayEnd, mayTakeBack }: Props) {
  const t = useTranslations('people.ties');
  const deputies = person.deputised.filter((held) => held.to === null || held.to > now);
  const lent = [
    ...person.borrowed.map((one) => ({ ...one, other: one.lender, way: 'borrows' as const })),
    ...person.lent.map((one) => ({ ...one, other: one.person, way: 'lends' as const })),
  ].filter(({ to }) => to > now);
  const line =
    'flex min-h-9 flex-wrap items-center justify-between gap-2 border-b border-line px-3.5 py-1.5 last:border-b-0';
  const pairs = [
    ...person.checkedBy.map((one) => ({ ...one, note: t('checks'), buddy: one.id, learner: person.id })),
    ...person.checks.map((one) => ({ ...one, note: t('isChecked'), buddy: person.id, learner: one.id })),
  ];
  return (
    <Card title={t('title')} flush>
      <ul>
        {person.teams.map(({ team }) => (
          <li key={team.id} className={line}>
            <span>{team.name}</span>
            <span className="text-sm text-ink-3">{team.function.key}</span>
          </li>
        ))}
        {pairs.map((pair) => (
          <li key={`${pair.buddy} ${pair.learner} ${pair.functionId}`} className={line}>
            <PersonName id={pair.id} name={pair.name} note={pair.note} />
            {mayEnd ? (
              <ActForm
                action={keepPeople}
                act="buddy"
                submit={t('end')}
                back={here}
                quiet
                hidden={{ function: pair.functionId, buddy: pair.buddy, person: pair.learner, end: 'true' }}
              />
            ) : null}
          </li>
        ))}
        {deputies.map((held) => (
          <li key={held.id} className={line}>
            <PersonName id={held.person.id} name={held.person.name} note={t('deputy', { level: held.level })} />
            {held.to ? (
              <span className="text-sm text-ink-3">{t('until', { date: lastDay(held.to, zone) })}</span>
            ) : null}
          </li>
        ))}
        {lent.map((one) => (
          <li key={one.id} className={line}>
            <PersonName id={one.other.id} name={one.other.name} />
            {mayTakeBack(one) ? (
              <ActForm
                action={keepPeople}
                act="takeBack"
                submit={t('takeBack')}
                back={here}
                quiet
                hidden={{ delegation: one.id }}
              />
            ) : null}
            <p className="w-full text-pretty text-sm text-ink-2">
              {t(one.way, {
                right: isCapability(one.capability) ? rowOf(one.capability).label : one.capability,
                team: one.team.name,
                date: lastDay(one.to, zone),
              })}
            </p>
          </li>
        ))}
        {person.teams.length + pairs.length + deputies.length + lent.length === 0 ? (
          <li className="px-3.5 py-3 text-ink-3">{t('none')}</li>
        ) : null}
      </ul>
    </Card>
  );
}
