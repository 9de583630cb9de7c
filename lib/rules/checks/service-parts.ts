import type { Tx } from '@/lib/context';
import type { Complaints } from '@/lib/rules/checks/checked';
import { answersTo } from '@/lib/rules/checks/request-form';
import { fewOf } from '@/lib/rules/checks/scheme';
import { listInForce } from '@/lib/rules/in-force';
import type { ContentOf, RuleKind } from '@/lib/rules/kinds';
import type { Condition, FormField } from '@/lib/rules/kinds/request-form';

const PARTS = [
  ['form', 'requestForm', 'form'],
  ['approval', 'approvalRule', 'approval rule'],
  ['plan', 'fulfilmentPlan', 'plan'],
  ['access', 'accessItem', 'access'],
] as const satisfies readonly (readonly [string, RuleKind, string])[];

/** The parts a service is made of are in force and fit each other: a plan asks only for answers that its form asks for. */
export async function checkServiceParts(tx: Tx, content: ContentOf<'service'>): Promise<Complaints> {
  const complaints: Complaints = [];
  for (const [field, kind, what] of PARTS) {
    const key = content[field];
    if (!key) continue;
    const keys = (await listInForce(tx, kind)).map((rule) => rule.key);
    if (!keys.includes(key))
      complaints.push([
        field,
        `No ${what} “${key}” is in force; choose one of: ${fewOf(keys) || 'none yet, agree one first'}`,
      ]);
  }
  return complaints.length > 0 ? complaints : fitting(tx, content);
}

async function fitting(tx: Tx, content: ContentOf<'service'>): Promise<Complaints> {
  const [form] = content.form ? await listInForce(tx, 'requestForm', { key: content.form }) : [];
  const [plan] = content.plan ? await listInForce(tx, 'fulfilmentPlan', { key: content.plan }) : [];
  const [rule] = content.approval ? await listInForce(tx, 'approvalRule', { key: content.approval }) : [];
  const [tasks, stages] = [plan?.content.tasks ?? [], rule?.content.stages ?? []];
  const complaints: Complaints = [
    ...tasks.flatMap((task) => waitsFor('plan', task, form?.content.fields ?? [])),
    ...stages.flatMap((stage) => waitsFor('approval', stage, form?.content.fields ?? [])),
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
