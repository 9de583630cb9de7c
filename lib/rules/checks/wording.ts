import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { fewOf } from '@/lib/rules/checks/scheme';
import { fillWording } from '@/lib/rules/kinds/small';

/** A half-written variable would reach the customer as it stands. */
export async function checkWording({ nameable, content }: Checked<'wording'>): Promise<Complaints> {
  const complaints: Complaints = [];
  if (/\{\{|\}\}/.test(fillWording(content.body, {}).text))
    complaints.push(['body', 'A variable is one word in double braces, such as {{name}}; mend the one that is not']);
  const services = (await nameable('service')).map((service) => service.key);
  const unknown = content.services.filter((key) => !services.includes(key));
  if (unknown.length > 0)
    complaints.push([
      'services',
      `No service “${unknown[0]}” is in force; choose among: ${fewOf(services) || 'none yet, leave it empty'}`,
    ]);
  return complaints;
}
