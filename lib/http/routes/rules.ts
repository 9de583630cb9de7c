import { z } from '@hono/zod-openapi';
import type { Act } from '@/lib/act';
import type { Tx } from '@/lib/context';
import { prisma } from '@/lib/db/client';
import { notFound } from '@/lib/errors';
import { bodyObject } from '@/lib/http/body-object';
import { type Call, defineRoute, ok, type Reply, type Route } from '@/lib/http/route';
import { ArticleSaidShape, presentRule, RuleShape } from '@/lib/http/shapes/rule';
import { flagArticle } from '@/lib/knowledge/flag';
import { rateArticle } from '@/lib/knowledge/rate';
import { reviewArticle } from '@/lib/knowledge/review';
import { paths } from '@/lib/paths';
import { performIn } from '@/lib/perform';
import { agreeVersion } from '@/lib/rules/agree';
import { applyRule } from '@/lib/rules/apply';
import { describeRule } from '@/lib/rules/describe';
import { findDocument } from '@/lib/rules/document';
import { draftVersion } from '@/lib/rules/draft';
import { editDraft } from '@/lib/rules/edit-draft';
import { isRuleKind } from '@/lib/rules/kinds';
import { proposeVersion } from '@/lib/rules/propose';
import { putInForce } from '@/lib/rules/put-in-force';
import { retireRule } from '@/lib/rules/retire';
import { returnVersion } from '@/lib/rules/return';
import { reviewRule } from '@/lib/rules/review';
import { withdrawVersion } from '@/lib/rules/withdraw';

interface Named {
  kind?: string;
  key?: string;
}

async function documentOf(tx: Tx, { actor, now }: Call, { kind = '', key = '' }: Named) {
  const found = isRuleKind(kind) ? await findDocument(tx, actor, now, kind, key) : null;
  if (!found) throw notFound('rule');
  return presentRule(found);
}

/** The document as the write left it. */
async function reply(tx: Tx, call: Call, named: Named, unchanged: boolean): Promise<Reply> {
  const body = await documentOf(tx, call, named);
  return ok(unchanged ? { ...body, unchanged } : body);
}

const read = defineRoute({
  method: 'get',
  path: '/rules/{kind}/{key}',
  tag: 'Rules',
  summary: 'One document: what it says now, and every version of it',
  answers: { 200: RuleShape },
  handle: async (call) => ok(await documentOf(prisma, call, call.params)),
});

const draft = defineRoute({
  method: 'post',
  path: '/rules',
  tag: 'Rules',
  summary: 'Begin a draft of a new document, or of the next version of one',
  description: 'It binds nobody before somebody else agrees to it. Without `content` it begins as what is in force.',
  body: draftVersion.schema,
  answers: { 201: RuleShape },
  handle: (call) =>
    call.once(async (tx) => {
      const { value } = await performIn(tx, draftVersion, doorOf(call), bodyObject(call.body));
      const { kind, key } = value.rule;
      const headers = { Location: paths.api(`rules/${kind}/${key}`) };
      return { ...(await reply(tx, call, { kind, key }, false)), status: 201, headers };
    }),
});

const doorOf = ({ actor, now }: Call) => ({ actor, now });
const rightsOf = (act: Act) =>
  `Rights: those of its kind (${act.capabilities.length > 3 ? 'who drafts and who decides, as the levels page says' : act.capabilities.join(', ')}).`;

const bodyWithout = (act: { schema: z.ZodType }, taken: readonly string[]) => {
  const { shape } = act.schema as z.ZodObject;
  return z.strictObject(Object.fromEntries(Object.entries(shape).filter(([field]) => !taken.includes(field))));
};

/** What is done to a document as a whole. */
const onRule = (verb: string, summary: string, act: Act): Route =>
  defineRoute({
    method: 'post',
    path: `/rules/{kind}/{key}/${verb}`,
    tag: 'Rules',
    summary,
    description: rightsOf(act),
    body: bodyWithout(act, ['kind', 'key']),
    answers: { 200: RuleShape },
    handle: (call) =>
      call.once(async (tx) => {
        const { kind = '', key = '' } = call.params;
        if (!isRuleKind(kind)) throw notFound('rule');
        const input = { ...bodyObject(call.body, ['kind', 'key']), kind, key };
        const { unchanged } = await performIn(tx, act, doorOf(call), input);
        return reply(tx, call, { kind, key }, unchanged);
      }),
  });

/** What its readers say of an article. */
const onArticle = (verb: string, summary: string, act: Act): Route =>
  defineRoute({
    method: 'post',
    path: `/articles/{key}/${verb}`,
    tag: 'Rules',
    summary,
    body: bodyWithout(act, ['kind', 'key']),
    answers: { 200: ArticleSaidShape },
    handle: (call) =>
      call.once(async (tx) => {
        const { key = '' } = call.params;
        const input = { ...bodyObject(call.body, ['kind', 'key']), key };
        const { unchanged } = await performIn(tx, act, doorOf(call), input);
        return ok(unchanged ? { key, unchanged } : { key });
      }),
  });

/** What is done to one version, by its id. */
const onVersion = (verb: string, summary: string, act: Act): Route =>
  defineRoute({
    method: 'post',
    path: `/rule-versions/{id}/${verb}`,
    tag: 'Rules',
    summary,
    description: rightsOf(act),
    body: bodyWithout(act, ['id']),
    answers: { 200: RuleShape },
    handle: (call) =>
      call.once(async (tx) => {
        const { id = '' } = call.params;
        const found = z.uuid().safeParse(id).success
          ? await tx.ruleVersion.findUnique({ where: { id }, select: { rule: { select: { kind: true, key: true } } } })
          : null;
        if (!found) throw notFound('version');
        const { unchanged } = await performIn(tx, act, doorOf(call), { ...bodyObject(call.body, ['id']), id });
        return reply(tx, call, found.rule, unchanged);
      }),
  });

export const RULE_ROUTES = [
  read,
  draft,
  onVersion('edit', 'Write on in your draft', editDraft),
  onVersion('propose', 'Propose your draft, with the reason', proposeVersion),
  onVersion('withdraw', 'Take back your own', withdrawVersion),
  onVersion('agree', 'Agree to it; nobody decides on their own text', agreeVersion),
  onVersion('return', 'Send it back with what is missing', returnVersion),
  onVersion('put-in-force', 'Put what is agreed in force', putInForce),
  onVersion('peer-review', 'Say as a peer whether an article is right', reviewArticle),
  onRule('review', 'It was looked at and is still right', reviewRule),
  onRule('describe', 'Name its title and its owner', describeRule),
  onRule('retire', 'End it; work under it keeps its promise', retireRule),
  onRule('apply', 'Apply it to open work under earlier versions', applyRule),
  onArticle('rate', 'Say whether an article helped', rateArticle),
  onArticle('flag', 'Say what is wrong in an article', flagArticle),
];
