import type { Tx } from '@/lib/context';
import { isLevel, type Level } from '@/lib/csmg/levels';
import { validAt } from '@/lib/people/holdings';
import type { Prisma } from '@/prisma/generated/client';

export interface RegisterFilters {
  q?: string;
  /** Function and team by key. */
  functionKey?: string;
  team?: string;
  level?: Level;
  /** Colleagues of the desk, everybody else, bots, or those who have left. */
  who?: 'desk' | 'others' | 'bots' | 'left';
}

export interface HeldLevel {
  level: number;
  functionKey: string;
  functionName: string;
  deputyFor: string | null;
  to: Date | null;
}

export interface RegisterLine {
  id: string;
  name: string;
  email: string | null;
  title: string | null;
  kind: string;
  organisation: string | null;
  active: boolean;
  admin: boolean;
  auditor: boolean;
  cap: number;
  open: number;
  teams: { key: string; name: string }[];
  levels: HeldLevel[];
}

const OPEN = ['new', 'open', 'waiting', 'held', 'approval'] as const;

/** The register by name; `after` a person's id pages on. */
export async function listRegister(
  tx: Tx,
  now: Date,
  { after, limit = 50, ...filters }: RegisterFilters & { after?: string; limit?: number },
): Promise<{ items: RegisterLine[]; next: string | null }> {
  const last = after ? await tx.person.findUnique({ where: { id: after }, select: { id: true, name: true } }) : null;
  const beyond: Prisma.PersonWhereInput = last
    ? { OR: [{ name: { gt: last.name } }, { name: last.name, id: { gt: last.id } }] }
    : {};
  const rows = await tx.person.findMany({
    where: { AND: [whereOf(filters, now), beyond] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: limit + 1,
    include: {
      organisation: { select: { name: true } },
      teams: { select: { team: { select: { key: true, name: true } } } },
      holdings: {
        where: validAt(now),
        orderBy: { level: 'desc' },
        select: {
          level: true,
          to: true,
          function: { select: { key: true, name: true } },
          deputyFor: { select: { name: true } },
        },
      },
      _count: { select: { assigned: { where: { state: { in: [...OPEN] } } } } },
    },
  });
  const items = rows.slice(0, limit).map(({ organisation, teams, holdings, _count, ...person }) => ({
    ...person,
    organisation: organisation?.name ?? null,
    open: _count.assigned,
    teams: teams.map(({ team }) => team),
    levels: holdings.map(({ function: desk, deputyFor, ...held }) => ({
      ...held,
      functionKey: desk.key,
      functionName: desk.name,
      deputyFor: deputyFor?.name ?? null,
    })),
  }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

function whereOf({ q, functionKey, team, level, who = 'desk' }: RegisterFilters, now: Date): Prisma.PersonWhereInput {
  const holds = { some: { ...validAt(now), function: functionKey ? { key: functionKey } : {}, level } };
  const staff: Prisma.PersonWhereInput = {
    OR: [{ holdings: { some: validAt(now) } }, { admin: true }, { auditor: true }],
  };
  const narrowed = Boolean(functionKey || level);
  const kinds: Record<typeof who, Prisma.PersonWhereInput> = {
    desk: { kind: 'person', active: true, ...(narrowed ? {} : staff) },
    others: { kind: 'person', active: true, NOT: staff },
    bots: { kind: 'bot', active: true },
    left: { kind: { not: 'system' }, active: false },
  };
  const like = { contains: q, mode: 'insensitive' as const };
  return {
    AND: [
      kinds[who],
      narrowed ? { holdings: holds } : {},
      team ? { teams: { some: { team: { key: team } } } } : {},
      q ? { OR: [{ name: like }, { email: like }, { title: like }, { organisation: { name: like } }] } : {},
    ],
  };
}

/** Reads the filters of an address; what is not understood is left out. */
export function readRegisterFilters(given: Record<string, string | string[] | undefined>): RegisterFilters {
  const one = (name: string) =>
    typeof given[name] === 'string' && given[name] ? given[name].slice(0, 100) : undefined;
  const level = Number(one('level'));
  const who = one('who');
  return {
    q: one('q'),
    functionKey: one('function'),
    team: one('team'),
    level: isLevel(level) ? level : undefined,
    who: who === 'others' || who === 'bots' || who === 'left' ? who : 'desk',
  };
}

/** Functions and teams to choose from, by name. */
export async function listPlaces(tx: Tx) {
  const [functions, teams] = await Promise.all([
    tx.function.findMany({
      where: { active: true },
      orderBy: { name: 'asc' },
      select: { id: true, key: true, name: true },
    }),
    tx.team.findMany({
      where: { active: true },
      orderBy: { name: 'asc' },
      select: { id: true, key: true, name: true, functionId: true },
    }),
  ]);
  return { functions, teams };
}
