import type { Tx } from '@/lib/context';
import type { Complaints } from '@/lib/rules/checks/checked';

interface Target {
  functionKey: string;
  teamKey: string | null;
}

/** Where work would go has to be there: an active function, and a team of it. */
export async function checkTargets(tx: Tx, targets: { at: string; to: Target }[]): Promise<Complaints> {
  const functions = await tx.function.findMany({
    where: { active: true },
    select: { key: true, name: true, teams: { where: { active: true }, select: { key: true } } },
    orderBy: { key: 'asc' },
  });
  return targets.flatMap(({ at, to }): Complaints => {
    const found = functions.find((one) => one.key === to.functionKey);
    if (!found)
      return [
        [
          `${at}functionKey`,
          `There is no function “${to.functionKey}”; choose one of: ${functions.map((one) => one.key).join(', ')}`,
        ],
      ];
    if (!to.teamKey || found.teams.some((team) => team.key === to.teamKey)) return [];
    const teams = found.teams.map((team) => team.key).join(', ');
    return [
      [
        `${at}teamKey`,
        teams
          ? `${found.name} has no team “${to.teamKey}”; choose one of: ${teams}`
          : `${found.name} has no teams yet; leave the team out`,
      ],
    ];
  });
}
