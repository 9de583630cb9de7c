import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { fewOf } from '@/lib/rules/checks/scheme';

/** Everything a macro names has to be there, or it would stop half-way. */
export async function checkMacro({ tx, nameable, content }: Checked<'macro'>): Promise<Complaints> {
  const { services, wording, team, wait } = content;
  const keys = async (kind: 'service' | 'wording') => (await nameable(kind)).map((one) => one.key);
  const reasons = (await nameable('waitingReasons')).flatMap((list) =>
    list.content.reasons.map((reason) => reason.key),
  );
  const teams = await tx.team.findMany({ where: { active: true }, select: { key: true }, orderBy: { key: 'asc' } });
  const known = await keys('service');
  return [
    ...services.filter((key) => !known.includes(key)).map((key) => absent('services', 'service', key, known)),
    ...missing('wording', 'approved wording', wording, await keys('wording')),
    ...missing('wait', 'waiting reason', wait, reasons),
    ...missing(
      'team',
      'team',
      team,
      teams.map(({ key }) => key),
    ),
  ];
}

const absent = (field: string, what: string, key: string, known: string[]): Complaints[number] => [
  field,
  `There is no ${what} “${key}”; choose one of: ${fewOf(known) || 'none yet'}`,
];
const missing = (field: string, what: string, key: string | null, known: string[]): Complaints =>
  key === null || known.includes(key) ? [] : [absent(field, what, key, known)];
