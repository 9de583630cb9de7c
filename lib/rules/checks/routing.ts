import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { categoryKeys, fewOf } from '@/lib/rules/checks/scheme';
import { checkTargets } from '@/lib/rules/checks/targets';

export async function checkRouting({ tx, content, nameable }: Checked<'routing'>): Promise<Complaints> {
  const targets = content.entries.map((entry, index) => ({ at: `entries.${index}.to.`, to: entry.to }));
  const complaints = await checkTargets(tx, [...targets, { at: 'otherwise.', to: content.otherwise }]);
  const services = (await nameable('service')).map((service) => service.key);
  for (const [index, entry] of content.entries.entries()) {
    if (entry.service && !services.includes(entry.service))
      complaints.push([
        `entries.${index}.service`,
        `No service “${entry.service}” is in force; choose one of: ${fewOf(services) || 'none yet'}`,
      ]);
    const categories = entry.category ? await categoryKeys({ tx, nameable }, entry.to.functionKey) : null;
    if (entry.category && categories && !categories.includes(entry.category))
      complaints.push([
        `entries.${index}.category`,
        `There is no category “${entry.category}”; choose one of: ${fewOf(categories)}`,
      ]);
  }
  return complaints;
}
