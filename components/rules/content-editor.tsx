import type { ReactNode } from 'react';
import type { Choices } from '@/lib/rules/choices';
import type { ContentOf, RuleKind } from '@/lib/rules/kinds';
import { AccessEditor } from './editors/access-editor';
import { ApprovalEditor } from './editors/approval-editor';
import { ArticleEditor } from './editors/article-editor';
import { CalendarEditor } from './editors/calendar-editor';
import { PolicyEditor, StandardEditor } from './editors/clause-editor';
import { FormEditor } from './editors/form-editor';
import { KnownErrorEditor } from './editors/known-error-editor';
import { LadderEditor } from './editors/ladder-editor';
import { CategoriesEditor, ReasonsEditor } from './editors/list-editor';
import { MacroEditor } from './editors/macro-editor';
import { MatrixEditor } from './editors/matrix-editor';
import { PlanEditor } from './editors/plan-editor';
import { ProcedureEditor } from './editors/procedure-editor';
import { RoutingEditor } from './editors/routing-editor';
import { ServiceEditor } from './editors/service-editor';
import { ServiceLevelEditor } from './editors/service-level-editor';
import { SurveyEditor } from './editors/survey-editor';
import { SynonymsEditor } from './editors/synonyms-editor';
import { WordingEditor } from './editors/wording-editor';

type Editor<K extends RuleKind> = (props: { content: Partial<ContentOf<K>>; choices: Choices }) => ReactNode;

const EDITORS: { [K in RuleKind]: Editor<K> } = {
  calendar: CalendarEditor,
  serviceLevel: ServiceLevelEditor,
  ladder: LadderEditor,
  service: ServiceEditor,
  routing: RoutingEditor,
  priorityMatrix: MatrixEditor,
  categories: CategoriesEditor,
  waitingReasons: ReasonsEditor,
  wording: WordingEditor,
  macro: MacroEditor,
  procedure: ProcedureEditor,
  standard: StandardEditor,
  policy: PolicyEditor,
  article: ArticleEditor,
  knownError: KnownErrorEditor,
  requestForm: FormEditor,
  approvalRule: ApprovalEditor,
  fulfilmentPlan: PlanEditor,
  accessItem: AccessEditor,
  survey: SurveyEditor,
  synonyms: SynonymsEditor,
};

/** The fields of a kind inside a form; what they are called is what `readContent` reads. */
export function ContentEditor<K extends RuleKind>(props: { kind: K; content: unknown; choices: Choices }) {
  const Editor = EDITORS[props.kind] as Editor<K>;
  return (
    <>
      <input type="hidden" name="kind" value={props.kind} />
      <Editor content={(props.content ?? {}) as Partial<ContentOf<K>>} choices={props.choices} />
    </>
  );
}
