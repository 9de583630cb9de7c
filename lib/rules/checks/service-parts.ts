import type { Tx } from '@/lib/context';
import type { Complaints } from '@/lib/rules/checks/checked';
import { answersTo } from '@/lib/rules/checks/request-form';
import { fewOf } from '@/lib/rules/checks/scheme';
import { listInForce } from '@/lib/rules/in-force';
import type { ContentOf, RuleKind } from '@/lib/rules/kinds';

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
  const complaints: Complaints = [];
  const [form] = content.form ? await listInForce(tx, 'requestForm', { key: content.form }) : [];
  const [plan] = content.plan ? await listInForce(tx, 'fulfilmentPlan', { key: content.plan }) : [];
  for (const task of plan?.content.tasks ?? []) {
    if (task.does === 'grantAccess' && !content.access)
      complaints.push(['access', `The plan lets people into something with “${task.title}”; say which access that is`]);
    if (!task.when) continue;
    const field = form?.content.fields.find((one) => one.key === task.when?.field);
    const strange = field && task.when.is.find((answer) => !answersTo(field).includes(answer));
    if (!field)
      complaints.push([
        'plan',
        `“${task.title}” depends on the question “${task.when.field}”, which the form does not ask`,
      ]);
    else if (strange)
      complaints.push(['plan', `“${task.title}” waits for “${strange}”, which is no answer to “${field.key}”`]);
  }
  const [rule] = content.approval ? await listInForce(tx, 'approvalRule', { key: content.approval }) : [];
  if (rule?.content.stages.some((stage) => stage.accessOwner) && !content.access)
    complaints.push(['access', 'The owner of the access is asked to agree; say which access that is']);
  return complaints;
}
