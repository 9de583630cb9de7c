import type { ReactNode } from 'react';
import { type ContentOf, RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';
import type { ViewProps } from './view-props';
import { AccessView } from './views/access-view';
import { ApprovalView } from './views/approval-view';
import { ArticleView } from './views/article-view';
import { CalendarView } from './views/calendar-view';
import { PolicyView, StandardView } from './views/clause-view';
import { FormView } from './views/form-view';
import { KnownErrorView } from './views/known-error-view';
import { LadderView } from './views/ladder-view';
import { CategoriesView, ReasonsView } from './views/list-view';
import { MacroView } from './views/macro-view';
import { MatrixView } from './views/matrix-view';
import { PlanView } from './views/plan-view';
import { ProcedureView } from './views/procedure-view';
import { RoutingView } from './views/routing-view';
import { ServiceLevelView } from './views/service-level-view';
import { ServiceView } from './views/service-view';
import { SurveyView } from './views/survey-view';
import { SynonymsView } from './views/synonyms-view';
import { WordingView } from './views/wording-view';

const VIEWS: { [K in RuleKind]: (props: ViewProps<ContentOf<K>>) => ReactNode } = {
  calendar: CalendarView,
  serviceLevel: ServiceLevelView,
  ladder: LadderView,
  service: ServiceView,
  routing: RoutingView,
  priorityMatrix: MatrixView,
  categories: CategoriesView,
  waitingReasons: ReasonsView,
  wording: WordingView,
  macro: MacroView,
  procedure: ProcedureView,
  standard: StandardView,
  policy: PolicyView,
  article: ArticleView,
  knownError: KnownErrorView,
  requestForm: FormView,
  approvalRule: ApprovalView,
  fulfilmentPlan: PlanView,
  accessItem: AccessView,
  survey: SurveyView,
  synonyms: SynonymsView,
};

/** A version as a person reads it, whatever its kind. */
export function ContentView<K extends RuleKind>({ kind, content, choices }: ViewProps<unknown> & { kind: K }) {
  const View = VIEWS[kind] as (props: ViewProps<ContentOf<K>>) => ReactNode;
  return <View content={RULE_KINDS[kind].schema.parse(content) as ContentOf<K>} choices={choices} />;
}
