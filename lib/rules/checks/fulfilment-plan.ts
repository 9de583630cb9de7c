import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { findCircle } from '@/lib/rules/checks/circle';
import { fewOf } from '@/lib/rules/checks/scheme';

/** Tasks that can be done one after the other, by somebody who is there. */
export async function checkFulfilmentPlan({ tx, content }: Checked<'fulfilmentPlan'>): Promise<Complaints> {
  const { tasks } = content;
  const keys = tasks.map((task) => task.key);
  const complaints: Complaints = [];
  const circle = findCircle(new Map(tasks.map((task) => [task.key, task.after])));
  if (circle)
    complaints.push([
      `tasks.${keys.indexOf(circle[0] ?? '')}.after`,
      `These tasks wait for each other: ${[...circle, circle[0]].map((key) => `“${key}”`).join(' → ')}. Let one begin without the other`,
    ]);
  const teams = await tx.team.findMany({ where: { active: true }, select: { key: true }, orderBy: { key: 'asc' } });
  const owners = await tx.person.findMany({
    where: { email: { in: tasks.flatMap((task) => task.owner ?? []) }, active: true },
    select: { email: true },
  });
  for (const [index, task] of tasks.entries()) {
    if (keys.indexOf(task.key) < index)
      complaints.push([`tasks.${index}.key`, `The key “${task.key}” stands above already; give this task another`]);
    const unknown = task.after.find((key) => !keys.includes(key));
    if (unknown)
      complaints.push([`tasks.${index}.after`, `There is no task “${unknown}”; choose among: ${fewOf(keys)}`]);
    if (task.team && !teams.some((team) => team.key === task.team))
      complaints.push([
        `tasks.${index}.team`,
        `There is no team “${task.team}”; choose one of: ${fewOf(teams.map((team) => team.key))}`,
      ]);
    if (task.owner && !owners.some((person) => person.email === task.owner))
      complaints.push([`tasks.${index}.owner`, `Nobody active is known as “${task.owner}”; name somebody else`]);
  }
  return complaints;
}
