import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { fewOf } from '@/lib/rules/checks/scheme';
import { listInForce } from '@/lib/rules/in-force';

type Known = Pick<Checked<'article'>, 'tx'> & { content: { services: string[]; category: string | null } };

/** An answer belongs to services and a category that are there. */
export async function checkArticle({ tx, content }: Known): Promise<Complaints> {
  const services = content.services.length > 0 ? (await listInForce(tx, 'service')).map((one) => one.key) : [];
  const unknown = content.services.find((key) => !services.includes(key));
  const schemes = content.category ? await listInForce(tx, 'categories') : [];
  const keys = schemes.flatMap((scheme) => scheme.content.categories.map((category) => category.key));
  return [
    ...(unknown
      ? ([['services', `No service “${unknown}” is in force; choose among: ${fewOf(services) || 'none yet'}`]] as const)
      : []),
    ...(content.category && schemes.length > 0 && !keys.includes(content.category)
      ? ([['category', `There is no category “${content.category}”; choose one of: ${fewOf(keys)}`]] as const)
      : []),
  ].map(([field, said]): Complaints[number] => [field, said]);
}

/** A workaround that ends has to be there, and may not have ended already when it is agreed. */
export async function checkKnownError({ tx, now, content }: Checked<'knownError'>): Promise<Complaints> {
  const complaints = await checkArticle({ tx, content });
  if (content.workaroundUntil && !content.workaround)
    complaints.push(['workaroundUntil', 'There is no workaround that could end; write one, or leave the date out']);
  if (content.workaroundUntil && new Date(`${content.workaroundUntil}T23:59:59Z`) < now)
    complaints.push(['workaroundUntil', 'This day is over already; choose a later one, or leave it out']);
  return complaints;
}
