import { expect, test } from 'vitest';
import { acknowledgeDocument } from '@/lib/documents/acknowledge';
import { callOutDocuments } from '@/lib/documents/call-out';
import { commentOnDocument, commentOnProposal } from '@/lib/documents/comment';
import { readEvidence } from '@/lib/documents/evidence';
import { measureProposal, measureVersion } from '@/lib/documents/measure';
import { listComments, listReaders, listToRead } from '@/lib/documents/queries';
import { acceptProposal } from '@/lib/proposals/accept';
import { returnProposal } from '@/lib/proposals/return';
import { submitProposal } from '@/lib/proposals/submit';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import { logTicket } from '@/lib/tickets/log';
import { onStage, type Stage } from '@/tests/rules/acting';
import { SAMPLES } from '@/tests/rules/samples';
import { emailOf } from '@/tests/support/found-world';
import { later } from '@/tests/support/world';

async function proposed(stage: Stage, kind: 'procedure' | 'standard' = 'procedure', more = {}) {
  const { key, title, content } = SAMPLES[kind];
  const { value } = await stage.does('level3', draftVersion, { kind, key, title, content, function: 'IT' });
  await stage.does('level3', proposeVersion, { id: value.version.id, reason: 'Asked for daily', ...more });
  return value;
}
const log = async (stage: Stage) =>
  (
    await stage.does('level3', logTicket, {
      ...{ kind: 'incident', subject: 'Locked out', description: 'Since the update.', service: 'password' },
      requester: { email: emailOf('customer') },
    })
  ).value;
const about = { kind: 'procedure', key: 'reset' };

test('any level comments, a customer does not see that there is something', () =>
  onStage(async (stage) => {
    const { rule } = await proposed(stage);
    await stage.does('level1', commentOnDocument, { ...about, number: 1, body: 'And at the counter?' });
    await stage.does('level6', commentOnDocument, { ...about, body: 'Good.' });
    const said = await listComments(stage.tx, { ruleId: rule.id });
    expect(said.map(({ level, number, body }) => [level, number, body])).toEqual([
      [1, 1, 'And at the counter?'],
      [6, null, 'Good.'],
    ]);
    const refusal = await stage.refused('customer', commentOnDocument, { ...about, body: 'Hello' });
    expect(refusal.code).toMatch(/NOT_FOUND|FORBIDDEN/);
    expect(
      (await stage.refused('level1', commentOnDocument, { ...about, number: 9, body: 'x' })).fields,
    ).toHaveProperty('number');
  }));

test('evidence is what the author sees, and is told only to those who see it too', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const { key, title, content } = SAMPLES.procedure;
    const wish = { kind: 'procedure', key, title, content, function: 'IT' };
    const { value } = await stage.does('level3', draftVersion, wish);
    const id = value.version.id;
    const wrong = await stage.refused('level3', proposeVersion, {
      id,
      reason: 'So',
      evidence: { tickets: [ticket.reference, 'IT-99999'] },
    });
    expect(wrong.fields?.['evidence.tickets']?.[0]).toContain('IT-99999');
    const evidence = { tickets: [ticket.reference], figures: 'Four a week' };
    await stage.does('level3', proposeVersion, { id, reason: 'So', evidence, wishedFrom: later(600).toISOString() });
    const version = await stage.tx.ruleVersion.findUniqueOrThrow({ where: { id } });
    expect(version.wishedFrom).toEqual(later(600));
    const seenBy = async (who: 'level5' | 'fm5') =>
      readEvidence(stage.tx, await stage.actor(who), later(0), version.evidence);
    expect(await seenBy('level5')).toMatchObject({
      tickets: [{ reference: ticket.reference }],
      figures: 'Four a week',
    });
    expect((await seenBy('fm5')).tickets).toEqual([]);
  }));

test('a version that asks is acknowledged by right answers, once, by those it is meant for', () =>
  onStage(async (stage) => {
    const { rule, version } = await proposed(stage);
    const wish = { ...about, number: 1, answers: [0] };
    expect((await stage.refused('level1', acknowledgeDocument, wish)).code).toBe('CONFLICT');
    await stage.does('level5', agreeVersion, { id: version.id });
    const waiting = async () =>
      (await listToRead(stage.tx, await stage.actor('level1'), later(0))).map(({ key }) => key);
    expect(await waiting()).toEqual(['reset']);
    expect((await stage.refused('level1', acknowledgeDocument, { ...wish, answers: [1] })).fields).toHaveProperty([
      'answers.0',
    ]);
    expect(
      (await stage.refused('level1', acknowledgeDocument, { ...wish, answers: [] })).fields?.['answers.0'],
    ).toEqual(['Choose an answer']);
    await stage.does('level1', acknowledgeDocument, wish);
    expect((await stage.does('level1', acknowledgeDocument, wish)).unchanged).toBe(true);
    expect(await waiting()).toEqual([]);
    const readers = await listReaders(stage.tx, later(0), { functionId: rule.functionId, versionId: version.id });
    expect(readers.filter(({ at }) => at !== null).map(({ name }) => name)).toEqual(['Jonas Thiel']);
    expect(readers.map(({ name }) => name)).not.toContain('Gareth Pugh');
    const plain = await proposed(stage, 'standard');
    await stage.does('level5', agreeVersion, { id: plain.version.id });
    const none = { kind: 'standard', key: 'replies', number: 1, answers: [] };
    expect((await stage.refused('level1', acknowledgeDocument, none)).message).toMatch(/asks for no acknowledgement/);
  }));

test('what is in force credits its author, and later says what came of it', () =>
  onStage(async (stage) => {
    const { version } = await proposed(stage);
    const note = { ...about, number: 1, note: 'From 30 to 12 minutes' };
    expect((await stage.refused('level4', measureVersion, note)).code).toBe('CONFLICT');
    await stage.does('level5', agreeVersion, { id: version.id });
    const credit = await stage.tx.event.findFirstOrThrow({ where: { type: 'rule.credited' } });
    expect(credit).toMatchObject({ subjectId: stage.desk.person.level3, data: { key: 'reset', number: 1 } });
    const refusal = await stage.refused('level3', measureVersion, note);
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', refusal: { propose: true } });
    await stage.does('level4', measureVersion, note);
    expect(await stage.tx.ruleVersion.findUnique({ where: { id: version.id } })).toMatchObject({ measured: note.note });
  }));

test('a returned proposal is mended by its author alone, then done and measured', () =>
  onStage(async (stage) => {
    const { reference } = await log(stage);
    const wish = {
      capability: 'ticket.cancel',
      target: reference,
      input: { reference, reason: 'Twice' },
      reason: 'Is there twice',
    };
    const first = (await stage.does('level1', submitProposal, wish)).value;
    await stage.does('level2', commentOnProposal, { proposal: first.id, body: 'Which is the other?' });
    await stage.does('level3', returnProposal, { id: first.id, decision: 'Name the other one' });
    const again = { ...wish, input: { reference, reason: 'Twice, see IT-1' }, after: first.id };
    expect((await stage.refused('level2', submitProposal, again)).fields).toHaveProperty('after');
    const second = (await stage.does('level1', submitProposal, again)).value;
    expect(second).toMatchObject({ afterId: first.id, state: 'submitted' });
    const measure = { proposal: second.id, note: 'Nobody asked again' };
    expect((await stage.refused('level4', measureProposal, measure)).code).toBe('CONFLICT');
    await stage.does('level3', acceptProposal, { id: second.id });
    await stage.does('level4', measureProposal, measure);
    const credit = await stage.tx.event.findFirstOrThrow({ where: { type: 'proposal.credited' } });
    expect(credit.subjectId).toBe(stage.desk.person.level1);
  }));

test('what waits too long is said once: a version, a proposal, a review', () =>
  onStage(async (stage) => {
    const { reference } = await log(stage);
    const input = { reference, reason: 'Twice' };
    await stage.does('level1', submitProposal, {
      capability: 'ticket.cancel',
      target: reference,
      input,
      reason: 'Is there twice',
    });
    const { rule } = await proposed(stage);
    await stage.tx.rule.updateMany({ where: { key: 'gold' }, data: { reviewDate: later(60 * 24) } });
    const told = async (days: number) => {
      const done = await stage.does('system', callOutDocuments, { limit: 50 }, later(days * 60 * 24));
      return done.events.map(({ type, subjectId }) => (subjectId === rule.id ? `${type} reset` : type)).sort();
    };
    expect(await told(0.5)).toEqual([]);
    expect(await told(3)).toEqual(['proposal.overdue', 'rule.reviewOverdue']);
    expect(await told(15)).toEqual(['rule.decisionOverdue reset']);
    expect(await told(20)).toEqual([]);
  }));
