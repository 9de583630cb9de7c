import type { Checked, Complaints } from '@/lib/rules/checks/checked';

/** Somebody has to be there to be asked: a person who left, or a team of nobody, would hold every request up for ever. */
export async function checkApprovalRule({ tx, content }: Checked<'approvalRule'>): Promise<Complaints> {
  const found = await Promise.all(
    content.stages.map(async (stage, index): Promise<Complaints> => {
      const at = `stages.${index}`;
      const { manager, serviceOwner, accessOwner, people, team } = stage;
      if (!manager && !serviceOwner && !accessOwner && people.length === 0 && !team)
        return [[`${at}.people`, 'Say who is asked: the manager, an owner, named people or a team']];
      const known = await tx.person.findMany({
        where: { email: { in: people } },
        select: { email: true, name: true, active: true },
      });
      const complaints = people.flatMap((email): Complaints => {
        const person = known.find((one) => one.email === email);
        if (!person) return [[`${at}.people`, `Nobody is known as “${email}”; give the mail address of somebody here`]];
        return person.active ? [] : [[`${at}.people`, `${person.name} has left; name somebody else`]];
      });
      const members = team ? await membersOf(tx, team) : null;
      if (members === 0) complaints.push([`${at}.team`, `Nobody is in the team “${team}”; choose another`]);
      if (stage.quorum === 'count' && stage.count === null)
        complaints.push([`${at}.count`, 'Say how many of those asked have to agree']);
      const most = people.length + (members ?? 0) + [manager, serviceOwner, accessOwner].filter(Boolean).length;
      if (stage.quorum === 'count' && stage.count !== null && stage.count > most)
        complaints.push([`${at}.count`, `Only ${most} can be asked here; ask more people, or want fewer`]);
      if (stage.remindAfter && stage.expireAfter && stage.remindAfter >= stage.expireAfter)
        complaints.push([`${at}.remindAfter`, 'The reminder would come after it has gone to the next; make it sooner']);
      return complaints;
    }),
  );
  return found.flat();
}

const membersOf = (tx: Checked<'approvalRule'>['tx'], key: string): Promise<number> =>
  tx.teamMember.count({ where: { team: { key, active: true }, person: { active: true } } });
