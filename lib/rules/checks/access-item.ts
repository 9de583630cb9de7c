import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { checkTargets } from '@/lib/rules/checks/targets';

/** An access without an owner could be neither agreed to nor prolonged. */
export async function checkAccessItem({ tx, content }: Checked<'accessItem'>): Promise<Complaints> {
  const complaints = await checkTargets(tx, [{ at: '', to: content }]);
  const owner = await tx.person.findUnique({ where: { email: content.owner }, select: { name: true, active: true } });
  if (!owner)
    complaints.push(['owner', `Nobody is known as “${content.owner}”; give the mail address of somebody here`]);
  else if (!owner.active) complaints.push(['owner', `${owner.name} has left; name somebody else`]);
  if (content.warnDays >= content.longestDays)
    complaints.push([
      'warnDays',
      'The warning would come before the access begins; make it shorter than the longest time',
    ]);
  return complaints;
}
