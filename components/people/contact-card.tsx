import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import type { PersonCard } from '@/lib/people/person';

/** What the desk knows of a person, line by line. */
export function ContactCard({ person }: { person: PersonCard }) {
  const t = useTranslations('people.card');
  const { email, phone, title, organisation, manager, timeZone, open, cap, holdings, admin, auditor, active, kind } =
    person;
  const chips = [
    ...(active ? [] : [t('left')]),
    ...(kind === 'bot' ? [t('bot')] : []),
    ...(admin ? [t('admin')] : []),
    ...(auditor ? [t('auditor')] : []),
  ];
  return (
    <dl className="grid grid-cols-[minmax(0,8rem)_minmax(0,1fr)] gap-x-3 gap-y-1.5">
      <Line label={t('email')}>
        {email ? (
          <a className="link" href={`mailto:${email}`}>
            {email}
          </a>
        ) : null}
      </Line>
      <Line label={t('phone')}>
        {phone ? (
          <a className="link num" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            {phone}
          </a>
        ) : null}
      </Line>
      <Line label={t('title')}>{title}</Line>
      <Line label={t('organisation')}>{organisation?.name}</Line>
      <Line label={t('manager')}>
        {manager ? (
          <Link className="link" href={paths.person(manager.id)}>
            {manager.name}
          </Link>
        ) : null}
      </Line>
      <Line label={t('timeZone')}>{timeZone}</Line>
      <Line label={t('load')}>
        {holdings.length > 0 ? (
          <Link className="link num" href={paths.tickets({ assignee: email, state: 'unresolved' })}>
            {t('loadOf', { open, cap })}
          </Link>
        ) : null}
      </Line>
      {chips.length > 0 ? (
        <Line label={t('kind')}>
          <span className="flex flex-wrap gap-1.5">
            {chips.map((chip) => (
              <Chip key={chip} tone="line">
                {chip}
              </Chip>
            ))}
          </span>
        </Line>
      ) : null}
    </dl>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-3">{label}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children ?? <span className="text-ink-3">–</span>}</dd>
    </div>
  );
}
