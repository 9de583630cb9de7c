/** What stands on a ticket beside its plan: nobody waits for it, and it is not part of how far a request is. */
const BESIDE_PLAN = ['revokeAccess', 'recover'];

export const isBesidePlan = (task: { does: string }): boolean => BESIDE_PLAN.includes(task.does);

/** The tasks of a plan, for a query. */
export const inPlan = { does: { notIn: BESIDE_PLAN } };
