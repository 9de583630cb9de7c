import type { Tx } from '@/lib/context';
import { isCapability, rowOf } from '@/lib/csmg/capabilities';
import type { Event } from '@/prisma/generated/client';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type Named = Pick<Event, 'actorId' | 'deputyForId' | 'subjectId' | 'data'>;

/** Names of everything these events speak of: people, teams and functions by id, rules by key, rights in our words. */
export async function namesIn(tx: Tx, events: readonly Named[]): Promise<Record<string, string>> {
  const values = events.flatMap(({ actorId, deputyForId, subjectId, data }) => [
    ...[actorId, deputyForId, subjectId],
    ...Object.values(data as Record<string, unknown>),
  ]);
  const words = [...new Set(values.filter((value) => typeof value === 'string'))];
  const ids = words.filter((word) => UUID.test(word));
  const keys = events.flatMap(({ data }) =>
    (data as { key?: unknown }).key ? [String((data as { key: unknown }).key)] : [],
  );
  const where = { where: { id: { in: ids } }, select: { id: true, name: true } };
  const [people, teams, functions, rules] = await Promise.all([
    tx.person.findMany(where),
    tx.team.findMany(where),
    tx.function.findMany(where),
    tx.rule.findMany({ where: { key: { in: keys } }, select: { key: true, title: true } }),
  ]);
  return {
    ...Object.fromEntries(words.filter(isCapability).map((word) => [word, rowOf(word).label])),
    ...Object.fromEntries(rules.map(({ key, title }) => [key, title])),
    ...Object.fromEntries([...people, ...teams, ...functions].map(({ id, name }) => [id, name])),
  };
}

/** Fields of an input that name rules by their keys, one or several. */
const RULE_FIELDS = ['service', 'services', 'calendar', 'error', 'replacement'];

/** The same for one object of ids and words, such as the input of a proposal; tasks of its request by id and by key. */
export async function namesInData(tx: Tx, data: unknown): Promise<Record<string, string>> {
  const { reference, team, id, after, holding, ...rest } = (data ?? {}) as Record<string, unknown>;
  const keys = RULE_FIELDS.flatMap((field) => rest[field] ?? []).filter((key) => typeof key === 'string');
  const addresses = Object.values(rest).filter((value) => typeof value === 'string' && value.includes('@'));
  const [names, tasks, named, rules, held, people] = await Promise.all([
    namesIn(tx, [{ actorId: null, deputyForId: null, subjectId: null, data: (data ?? {}) as Event['data'] }]),
    typeof reference === 'string' && (id || after)
      ? tx.fulfilmentTask.findMany({ where: { ticket: { reference } }, select: { id: true, key: true, title: true } })
      : [],
    typeof team === 'string' ? tx.team.findUnique({ where: { key: team }, select: { key: true, name: true } }) : null,
    keys.length > 0 ? tx.rule.findMany({ where: { key: { in: keys } }, select: { key: true, title: true } }) : [],
    typeof holding === 'string' && UUID.test(holding)
      ? tx.levelHolding.findUnique({
          where: { id: holding },
          select: { id: true, level: true, person: { select: { name: true } }, function: { select: { name: true } } },
        })
      : null,
    addresses.length > 0
      ? tx.person.findMany({ where: { email: { in: addresses as string[] } }, select: { email: true, name: true } })
      : [],
  ]);
  return {
    ...names,
    ...Object.fromEntries(people.map(({ email, name }) => [email, name])),
    ...Object.fromEntries(tasks.flatMap((task) => [task.id, task.key].map((one) => [one, task.title]))),
    ...Object.fromEntries(rules.map(({ key, title }) => [key, title])),
    ...(named ? { [named.key]: named.name } : {}),
    ...(held ? { [held.id]: `${held.person.name}, level ${held.level} in ${held.function.name}` } : {}),
  };
}
