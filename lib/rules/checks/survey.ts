import type { Checked, Complaints } from '@/lib/rules/checks/checked';

/** What it asks about has to be in the catalogue. */
export async function checkSurvey({ nameable, content }: Checked<'survey'>): Promise<Complaints> {
  if (content.services.length === 0) return [];
  const known = new Set((await nameable('service')).map((service) => service.key));
  return content.services
    .filter((key) => !known.has(key))
    .map((key) => ['services', `There is no service “${key}” in force; leave it out`]);
}
