import 'server-only';
import type { Seat } from '@/lib/auth/desk';
import { readMeasured } from '@/lib/documents/measured';
import { listComments, listReaders } from '@/lib/documents/queries';
import { questionsOf } from '@/lib/documents/questions';
import { paths } from '@/lib/paths';
import { conformanceOf, listRuns, RUN_FILTERS } from '@/lib/procedures/conformance';
import { isPromiseRule } from '@/lib/rules/affected';
import { previewApply } from '@/lib/rules/apply-preview';
import { loadChoices } from '@/lib/rules/choices';
import { dependents } from '@/lib/rules/dependents';
import { countUses, decisionTrail, type RuleDocument, rightsOn } from '@/lib/rules/document';
import { SLUGS } from '@/lib/rules/slugs';
import { isId, one } from '@/lib/search-params';

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** Everything that stands around a document: uses, decisions, comments, readers, and how it is followed. */
export async function readDocument(seat: Seat, found: RuleDocument, asked: Asked) {
  const { tx, actor, now } = seat;
  const { rule, inForce } = found;
  const version = (number: string | undefined) => found.versions.find((each) => String(each.number) === number) ?? null;
  const promises = isPromiseRule(rule);
  const questions = inForce ? questionsOf(inForce.content) : [];
  const readers =
    inForce && questions.length > 0
      ? await listReaders(tx, now, { functionId: rule.functionId, versionId: inForce.id })
      : [];
  return {
    rights: rightsOn(actor, now, rule),
    uses: await countUses(tx, actor, now, found),
    trail: await decisionTrail(tx, rule.id),
    needed: await dependents(tx, rule),
    choices: await loadChoices(tx, rule.functionId),
    preview: promises && inForce ? await previewApply(tx, actor, rule, now) : null,
    compare: { from: version(one(asked.from)), to: version(one(asked.to)) },
    comments: await listComments(tx, { ruleId: rule.id }),
    measured: inForce ? await readMeasured(tx, inForce, now) : null,
    asking: questions.length > 0 ? { questions, readers } : null,
    followed: rule.kind === 'procedure' ? await readRuns(seat, found, asked) : null,
  };
}

async function readRuns({ tx, actor, now }: Seat, { rule }: RuleDocument, asked: Asked) {
  const filter = RUN_FILTERS.find((known) => known === one(asked.runs));
  const step = one(asked.step) ?? null;
  const after = one(asked.after);
  const conformance = await conformanceOf(tx, actor, now, rule.id);
  if (!filter) return { conformance, runs: null };
  const page = await listRuns(tx, actor, now, rule.id, {
    filter,
    step: step ?? undefined,
    after: isId(after) ? after : undefined,
  });
  const next = page.next
    ? `${paths.rule(SLUGS.procedure, rule.key, { runs: filter, step, after: page.next })}#runs`
    : null;
  return { conformance, runs: { filter, step, items: page.items, next } };
}
