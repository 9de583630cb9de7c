import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { categoryKeys, fewOf } from '@/lib/rules/checks/scheme';
import { checkServiceParts } from '@/lib/rules/checks/service-parts';
import { checkTargets } from '@/lib/rules/checks/targets';

export async function checkService({ tx, content, nameable }: Checked<'service'>): Promise<Complaints> {
  const complaints = await checkTargets(tx, [{ at: '', to: content }]);
  const categories = content.category ? await categoryKeys({ tx, nameable }, content.functionKey) : null;
  if (content.category && categories && !categories.includes(content.category))
    complaints.push([
      'category',
      `There is no category “${content.category}” in force; choose one of: ${fewOf(categories)}`,
    ]);
  if (content.promise) {
    const levels = (await nameable('serviceLevel')).map((level) => level.key);
    if (!levels.includes(content.promise))
      complaints.push([
        'promise',
        `No service level “${content.promise}” is in force; choose one of: ${fewOf(levels) || 'none yet'}`,
      ]);
  }
  complaints.push(...(await checkServiceParts(nameable, content)));
  if (content.requestableBy === 'organisations') {
    if (content.organisationIds.length === 0)
      complaints.push(['organisationIds', 'Name the organisations that may ask for it, or let everyone']);
    const known = await tx.organisation.count({ where: { id: { in: content.organisationIds.filter(isUuid) } } });
    if (known !== new Set(content.organisationIds).size)
      complaints.push(['organisationIds', 'One of these organisations does not exist; choose from the list']);
  }
  return complaints;
}

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
