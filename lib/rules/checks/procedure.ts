import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { fewOf } from '@/lib/rules/checks/scheme';
import { listInForce } from '@/lib/rules/in-force';
import type { ProcedureContent } from '@/lib/rules/kinds/procedure';

/** What a step or the scope names has to be there, and no second procedure may claim the very same work. */
export async function checkProcedure(checked: Checked<'procedure'>): Promise<Complaints> {
  const { nameable, content } = checked;
  const services = (await nameable('service')).map((service) => service.key);
  const wordings = (await nameable('wording')).map((wording) => wording.key);
  const schemes = await nameable('categories');
  const categories = schemes.flatMap((scheme) => scheme.content.categories.map((category) => category.key));
  return [
    ...unknown('services', content.services, services, 'service'),
    ...unknown('categories', content.categories, categories, 'category'),
    ...content.steps.flatMap(
      ({ wording }, index): Complaints =>
        wording === null || wordings.includes(wording)
          ? []
          : [
              [
                `steps.${index}.wording`,
                `No approved wording “${wording}” is in force; choose one of: ${fewOf(wordings) || 'none yet'}`,
              ],
            ],
    ),
    ...(await sameWork(checked)),
  ];
}

function unknown(field: string, named: string[], known: string[], what: string): Complaints {
  const missing = named.find((key) => !known.includes(key));
  return missing ? [[field, `No ${what} “${missing}” is in force; choose among: ${fewOf(known) || 'none yet'}`]] : [];
}

const scopeOf = ({ kinds, services, categories }: ProcedureContent) =>
  JSON.stringify([kinds, services, categories].map((list) => [...list].sort()));

/** Two for exactly the same tickets would leave it to chance which one guides. */
async function sameWork({ tx, content, key, functionId }: Checked<'procedure'>): Promise<Complaints> {
  const others = (await listInForce(tx, 'procedure')).filter(
    (one) => one.key !== key && one.functionId === functionId && scopeOf(one.content) === scopeOf(content),
  );
  return others.map((other): Complaints[number] => [
    'kinds',
    `“${other.title}” holds for exactly these tickets already; change its next version, or narrow this one`,
  ]);
}
