import type { Complaints, Nameable } from '@/lib/rules/checks/checked';
import { answersTo } from '@/lib/rules/checks/request-form';
import { fewOf } from '@/lib/rules/checks/scheme';
import type { ContentOf, RuleKind } from '@/lib/rules/kinds';
import type { Condition, FormField } from '@/lib/rules/kinds/request-form';

const PARTS = [
  ['form', 'requestForm', 'form'],
  ['approval', 'approvalRule', 'approval rule'],
  ['plan', 'fulfilmentPlan', 'plan'],
  ['access', 'accessItem', 'access'],
] as const satisfies readonly (readonly [string, RuleKind, string])[];

/** The parts a service is made of are in force and fit each other: a plan asks only for answers that its form asks for. */
export async function checkServiceParts(nameable: Nameable, content: ContentOf<'service'>): Promise<Complaints> {
  const complaints: Complaints = [];
  for (const [field, kind, what] of PARTS) {
    const key = content[field];
    if (!key) continue;
    const keys = (await nameable(kind)).map((rule) => rule.key);
    if (!keys.includes(key))
      complaints.push([
        field,
        `No ${what} “${key}” is in force; choose one of: ${fewOf(keys) || 'none yet, agree one first'}`,
      ]);
  }
  return complaints.length > 0 ? complaints : fitting(nameable, content);
}

async function fitting(nameable: Nameable, content: ContentOf<'service'>): Promise<Complaints> {
  // The newest where several may be named: with it the service will have to do.
  const part = async <K extends RuleKind>(kind: K, key: string | null) =>
    key ? (await nameable(kind)).findLast((one) => one.key === key)?.content : undefined;
  const form = await part('requestForm', content.form);
  const tasks = (await part('fulfilmentPlan', content.plan))?.tasks ?? [];
  const stages = (await part('approvalRule', content.approval))?.stages ?? [];
  const complaints: Complaints = [
    ...tasks.flatMap((task) => waitsFor('plan', task, form?.fields ?? [])),
    ...stages.flatMap((stage) => waitsFor('approval', stage, form?.fields ?? [])),
  ];
  const granting = content.access ? undefined : tasks.find((task) => task.does === 'grantAccess');
  if (granting)
    complaints.push([
      'access',
      `The plan lets people into something with “${granting.title}”; say which access that is`,
    ]);
  if (!content.access && stages.some((stage) => stage.accessOwner))
    complaints.push(['access', 'The owner of the access is asked to agree; say which access that is']);
  return complaints;
}

/** What depends on an answer needs a question that can be answered so. */
function waitsFor(
  part: string,
  { title, when }: { title: string; when: Condition | null },
  fields: readonly FormField[],
): Complaints {
  if (!when) return [];
  const field = fields.find((one) => one.key === when.field);
  if (!field) return [[part, `“${title}” depends on the question “${when.field}”, which the form does not ask`]];
  const strange = when.is.find((answer) => !answersTo(field).includes(answer));
  return strange ? [[part, `“${title}” waits for “${strange}”, which is no answer to “${field.key}”`]] : [];
}
