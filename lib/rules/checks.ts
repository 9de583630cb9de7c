import { AppError, type FieldErrors } from '@/lib/errors';
import { checkAccessItem } from '@/lib/rules/checks/access-item';
import { checkApprovalRule } from '@/lib/rules/checks/approval-rule';
import { checkCalendar } from '@/lib/rules/checks/calendar';
import type { Checked, Complaints, Nameable } from '@/lib/rules/checks/checked';
import { checkFulfilmentPlan } from '@/lib/rules/checks/fulfilment-plan';
import { checkArticle, checkKnownError } from '@/lib/rules/checks/knowledge';
import { checkCategories, checkWaitingReasons } from '@/lib/rules/checks/labels';
import { checkLadder } from '@/lib/rules/checks/ladder';
import { checkMacro } from '@/lib/rules/checks/macro';
import { inForceOnly } from '@/lib/rules/checks/nameable';
import { checkProcedure } from '@/lib/rules/checks/procedure';
import { checkRequestForm } from '@/lib/rules/checks/request-form';
import { checkRouting } from '@/lib/rules/checks/routing';
import { checkService } from '@/lib/rules/checks/service';
import { checkServiceLevel } from '@/lib/rules/checks/service-level';
import { checkSurvey } from '@/lib/rules/checks/survey';
import { checkWording } from '@/lib/rules/checks/wording';
import { parseContent } from '@/lib/rules/content';
import type { ContentOf, RuleKind } from '@/lib/rules/kinds';

type Check<K extends RuleKind> = (checked: Checked<K>) => Promise<Complaints> | Complaints;

const CHECKS: { [K in RuleKind]?: Check<K> } = {
  calendar: checkCalendar,
  serviceLevel: checkServiceLevel,
  ladder: checkLadder,
  service: checkService,
  routing: checkRouting,
  categories: checkCategories,
  waitingReasons: checkWaitingReasons,
  wording: checkWording,
  requestForm: checkRequestForm,
  approvalRule: checkApprovalRule,
  fulfilmentPlan: checkFulfilmentPlan,
  accessItem: checkAccessItem,
  macro: checkMacro,
  procedure: checkProcedure,
  article: checkArticle,
  knownError: checkKnownError,
  survey: checkSurvey,
};

/**
 * Reads content by its kind and asks whether it fits the rest of the desk: what it names has to be there.
 * @throws INVALID with every field, named as `content.<path>`
 */
export async function checkContent<K extends RuleKind>(
  kind: K,
  raw: unknown,
  about: Omit<Checked<K>, 'content' | 'nameable'>,
  nameable: Nameable = inForceOnly(about.tx),
): Promise<ContentOf<K>> {
  const content = parseContent(kind, raw);
  const check = CHECKS[kind] as Check<K> | undefined;
  const complaints = (await check?.({ ...about, content, nameable })) ?? [];
  if (complaints.length === 0) return content;
  const fields: FieldErrors = {};
  for (const [field, message] of complaints) {
    const name = `content.${field}`;
    fields[name] = [...(fields[name] ?? []), message];
  }
  throw new AppError('INVALID', complaints[0]?.[1] ?? 'The content is not valid.', { fields });
}
