import type { Route } from '@/lib/http/route';
import { ACCESS_ROUTES } from '@/lib/http/routes/access';
import { APPROVAL_ROUTES } from '@/lib/http/routes/approvals';
import { ATTACHMENT_ROUTES } from '@/lib/http/routes/attachments';
import { HELD_ROUTES } from '@/lib/http/routes/held';
import { LIST_ROUTES } from '@/lib/http/routes/lists';
import { PREVIEW_ROUTES } from '@/lib/http/routes/previews';
import { PROCEDURE_ROUTES } from '@/lib/http/routes/procedures';
import { PROPOSAL_ROUTES } from '@/lib/http/routes/proposals';
import { RULE_ROUTES } from '@/lib/http/routes/rules';
import { SEARCH_ROUTES } from '@/lib/http/routes/search';
import { TASK_ROUTES } from '@/lib/http/routes/tasks';
import { TICKET_ROUTES } from '@/lib/http/routes/tickets';
import { TIMELINE_ROUTES } from '@/lib/http/routes/timeline';
import { VERB_ROUTES } from '@/lib/http/routes/verbs';

/** Everything that can be asked of `/api/v1`, in the order of the document. */
export const ROUTES: readonly Route[] = [
  ...TICKET_ROUTES,
  ...TIMELINE_ROUTES,
  ...VERB_ROUTES,
  ...PROCEDURE_ROUTES,
  ...TASK_ROUTES,
  ...APPROVAL_ROUTES,
  ...ACCESS_ROUTES,
  ...ATTACHMENT_ROUTES,
  ...RULE_ROUTES,
  ...PROPOSAL_ROUTES,
  ...HELD_ROUTES,
  ...PREVIEW_ROUTES,
  ...LIST_ROUTES,
  ...SEARCH_ROUTES,
];
