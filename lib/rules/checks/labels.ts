import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { listInForce } from '@/lib/rules/in-force';

/** A branch has its stem, and nothing that other rules name may fall out of the scheme. */
export async function checkCategories({ tx, content, functionId }: Checked<'categories'>): Promise<Complaints> {
  const keys = new Set(content.categories.map((category) => category.key));
  const orphans = content.categories.flatMap(({ key }, index): Complaints => {
    const stem = key.split('.').slice(0, -1).join('.');
    return stem && !keys.has(stem)
      ? [[`categories.${index}.key`, `“${key}” lies under “${stem}”, which is not in the list; add “${stem}” first`]]
      : [];
  });
  const users = [
    ...(await listInForce(tx, 'service')).flatMap(({ title, content: { category, functionKey } }) =>
      category ? [{ by: `the service “${title}”`, category, functionKey }] : [],
    ),
    ...(await listInForce(tx, 'routing')).flatMap(({ title, content: { entries } }) =>
      entries.flatMap(({ category, to }) =>
        category ? [{ by: `“${title}”`, category, functionKey: to.functionKey }] : [],
      ),
    ),
  ];
  const own = functionId ? await tx.function.findUnique({ where: { id: functionId }, select: { key: true } }) : null;
  const lost = users.filter((user) => !keys.has(user.category) && (!own || own.key === user.functionKey));
  return [
    ...orphans,
    ...lost.map((user): Complaints[number] => [
      'categories',
      `“${user.category}” is still named by ${user.by}; keep it, or change that first`,
    ]),
  ];
}

/** A reason that a promise pauses on may not disappear from under it. */
export async function checkWaitingReasons({ tx, content, functionId }: Checked<'waitingReasons'>): Promise<Complaints> {
  const keys = new Set(['waiting', 'approval', ...content.reasons.map((reason) => reason.key)]);
  const levels = await listInForce(tx, 'serviceLevel');
  return levels
    .filter((level) => !functionId || level.functionId === functionId)
    .flatMap(({ title, content: { pausing } }) =>
      [...new Set(Object.values(pausing).flat())]
        .filter((mark) => !keys.has(mark))
        .map((mark): Complaints[number] => [
          'reasons',
          `“${mark}” still pauses clocks of “${title}”; keep it, or change that service level first`,
        ]),
    );
}
