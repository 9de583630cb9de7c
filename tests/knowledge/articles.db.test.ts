import { addMonths } from 'date-fns';
import { expect, test } from 'vitest';
import { findArticle, findReplacement } from '@/lib/knowledge/article';
import { flagArticle } from '@/lib/knowledge/flag';
import { findAnswers } from '@/lib/knowledge/queries';
import { rateArticle } from '@/lib/knowledge/rate';
import { countShelves, listArticles } from '@/lib/knowledge/register';
import { retireArticle } from '@/lib/knowledge/retire';
import { reviewArticle } from '@/lib/knowledge/review';
import { useArticle } from '@/lib/knowledge/use';
import { knowledgeTold } from '@/lib/notices/knowledge-told';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { editDraft } from '@/lib/rules/edit-draft';
import { proposeVersion } from '@/lib/rules/propose';
import { reviewRule } from '@/lib/rules/review';
import { logTicket } from '@/lib/tickets/log';
import { postMessage } from '@/lib/tickets/post-message';
import { onStage, type Stage } from '@/tests/rules/acting';
import { later, NOW } from '@/tests/support/world';
import { draftArticle, proposeArticle, publishArticle } from './articles';

const KEY = 'campus-wifi';
const read = async (stage: Stage, now = NOW) => findArticle(stage.tx, await stage.actor('customer'), now, KEY);
const ticket = async (stage: Stage) =>
  (await stage.does('customer', logTicket, { kind: 'question', subject: 'No wifi', description: 'In the library.' }))
    .value;

test('a draft of level 2 is reviewed by 3 and published by 4; nobody publishes their own', () =>
  onStage(async (stage) => {
    expect((await stage.refused('level1', draftVersion, { kind: 'article', key: KEY, content: {} })).code).toBe(
      'FORBIDDEN',
    );
    const { rule, version } = await proposeArticle(stage, 'level2');
    expect((await stage.refused('level2', reviewArticle, { id: version.id, verdict: 'right' })).code).toBe('FORBIDDEN');
    expect(
      (await stage.refused('level3', reviewArticle, { id: version.id, verdict: 'changes' })).fields,
    ).toHaveProperty('note');
    await stage.does('level3', reviewArticle, { id: version.id, verdict: 'changes', note: 'Say which wifi.' });
    expect((await stage.refused('level4', agreeVersion, { id: version.id })).message).toContain('Say which wifi.');
    await stage.does('level3', reviewArticle, { id: version.id, verdict: 'right' }, later(5));
    expect((await stage.refused('level3', agreeVersion, { id: version.id })).code).toBe('FORBIDDEN');
    await stage.does('level4', agreeVersion, { id: version.id }, later(6));
    const reviews = await stage.tx.articleReview.findMany({ where: { versionId: version.id }, orderBy: { id: 'asc' } });
    expect(reviews.map(({ verdict, personId }) => [verdict, personId === stage.desk.person.level3])).toEqual([
      ['changes', true],
      ['right', true],
    ]);
    const own = await proposeArticle(stage, 'level4', {}, { key: 'mine' });
    expect((await stage.refused('level4', reviewArticle, { id: own.version.id, verdict: 'right' })).code).toBe(
      'FORBIDDEN',
    );
    expect((await stage.refused('level4', agreeVersion, { id: own.version.id })).code).toBe('FORBIDDEN');
    expect((await stage.tx.rule.findUniqueOrThrow({ where: { id: rule.id } })).ownerId).toBe(stage.desk.person.level4);
  }));

test('publishing what nobody reviewed yet records the publisher as the peer', () =>
  onStage(async (stage) => {
    const { version } = await publishArticle(stage);
    const [review] = await stage.tx.articleReview.findMany({ where: { versionId: version.id } });
    expect(review).toMatchObject({ personId: stage.desk.person.level4, verdict: 'right', level: 4 });
  }));

test('what is published stays as it is while its next version is written, and changes at once (behaviour 88)', () =>
  onStage(async (stage) => {
    await publishArticle(stage);
    const next = await draftArticle(
      stage,
      'level3',
      { title: 'Wifi everywhere', body: 'New words about zeppelins.' },
      { basedOn: 1 },
    );
    await stage.does('level3', editDraft, {
      id: next.value.version.id,
      content: { ...(next.value.version.content as object), summary: 'Written anew' },
    });
    expect(await read(stage)).toMatchObject({ number: 1, content: { title: 'Connect to the campus wifi' } });
    expect(await findAnswers(stage.tx, null, NOW, { q: 'zeppelins' })).toEqual([]);
    await stage.does('level3', proposeVersion, { id: next.value.version.id, reason: 'Better' });
    await stage.does('level4', agreeVersion, { id: next.value.version.id, against: 1 }, later(5));
    expect(await read(stage)).toMatchObject({
      number: 2,
      content: { title: 'Wifi everywhere', summary: 'Written anew' },
    });
    expect((await findAnswers(stage.tx, null, NOW, { q: 'zeppelins' })).map(({ title }) => title)).toEqual([
      'Wifi everywhere',
    ]);
    expect((await stage.tx.rule.findFirstOrThrow({ where: { key: KEY } })).title).toBe('Wifi everywhere');
    // Any version can be brought back: as the next one, by the same way.
    const back = await stage.does('level3', draftVersion, {
      ...{ kind: 'article', key: KEY, basedOn: 2 },
      content: (await stage.tx.ruleVersion.findFirstOrThrow({ where: { rule: { key: KEY }, number: 1 } })).content,
    });
    expect(back.value.version).toMatchObject({ number: 3, content: { title: 'Connect to the campus wifi' } });
  }));

test('a ticket keeps the version that was used, in a reply or linked (behaviour 88)', () =>
  onStage(async (stage) => {
    const { version } = await publishArticle(stage);
    const { id, reference } = await ticket(stage);
    await stage.does('level3', postMessage, { reference, body: 'See here.', visibility: 'public', article: KEY });
    const next = await proposeArticle(stage, 'level3', { title: 'Wifi, newer' }, { basedOn: 1 });
    await stage.does('level4', agreeVersion, { id: next.version.id });
    const [used] = await stage.tx.usedArticle.findMany({ where: { ticketId: id } });
    expect(used).toMatchObject({ versionId: version.id });
    expect(used?.messageId).not.toBeNull();
    expect(
      (await stage.does('level1', useArticle, { reference, article: KEY })).events.map(({ type }) => type),
    ).toEqual(['article.used']);
    const refusal = await stage.refused('level3', postMessage, {
      reference,
      body: 'x',
      visibility: 'public',
      article: 'nothing',
    });
    expect(refusal.fields).toHaveProperty('article');
  }));

test('goes stale after its review date until it is renewed', () =>
  onStage(async (stage) => {
    await publishArticle(stage);
    const late = addMonths(NOW, 7);
    expect((await read(stage))?.stale).toBe(false);
    expect((await read(stage, late))?.stale).toBe(true);
    const lead = await stage.actor('level4', late);
    expect((await listArticles(stage.tx, lead, late, { shelf: 'stale' })).items.map(({ key }) => key)).toContain(KEY);
    expect((await countShelves(stage.tx, lead, late)).stale).toBeGreaterThan(0);
    expect((await stage.refused('level3', reviewRule, { kind: 'article', key: KEY }, late)).refusal?.propose).toBe(
      true,
    );
    await stage.does('level4', reviewRule, { kind: 'article', key: KEY }, late);
    expect((await read(stage, late))?.stale).toBe(false);
  }));

test('a retired article answers old links with the one that took its place (behaviour 88)', () =>
  onStage(async (stage) => {
    await publishArticle(stage);
    await publishArticle(stage, { title: 'Wifi for everybody' }, { key: 'wifi-new' });
    const retire = { key: KEY, reason: 'There is one article now', replacement: 'wifi-new' };
    expect((await stage.refused('level2', retireArticle, retire)).refusal?.propose).toBe(true);
    expect((await stage.refused('level4', retireArticle, { ...retire, replacement: KEY })).fields).toHaveProperty(
      'replacement',
    );
    await stage.does('level4', retireArticle, retire);
    expect(await read(stage)).toBeNull();
    expect(await findReplacement(stage.tx, null, NOW, KEY)).toBe('wifi-new');
    await publishArticle(stage, { title: 'Wifi, third' }, { key: 'wifi-third' });
    await stage.does('level4', retireArticle, { ...retire, key: 'wifi-new', replacement: 'wifi-third' });
    expect(await findReplacement(stage.tx, null, NOW, KEY)).toBe('wifi-third');
    expect((await findAnswers(stage.tx, null, NOW, { q: 'wifi' })).map(({ key }) => key)).toEqual(['wifi-third']);
  }));

test('what is internal is not there for those who may not read it (behaviour 81)', () =>
  onStage(async (stage) => {
    await publishArticle(stage, { audience: 'internal', title: 'Reset the wifi controller' });
    for (const who of ['customer', 'fm3', 'admin'] as const) {
      const actor = await stage.actor(who);
      expect(await findArticle(stage.tx, actor, NOW, KEY)).toBeNull();
      expect(await findAnswers(stage.tx, actor, NOW, { q: 'wifi controller' })).toEqual([]);
      expect((await stage.refused(who, rateArticle, { key: KEY, helped: true })).code).toMatch(/NOT_FOUND|FORBIDDEN/);
    }
    expect(await findAnswers(stage.tx, await stage.actor('level1'), NOW, { q: 'wifi controller' })).toHaveLength(1);
    expect(
      await findAnswers(stage.tx, await stage.actor('level1'), NOW, { q: 'wifi controller', publicOnly: true }),
    ).toEqual([]);
  }));

test('one vote a person, changeable; a flag tells the owner', () =>
  onStage(async (stage) => {
    const { rule } = await publishArticle(stage);
    await stage.does('customer', rateArticle, { key: KEY, helped: false });
    await stage.does('customer', rateArticle, { key: KEY, helped: true, comment: 'Thanks' }, later(1));
    expect(
      (await stage.does('customer', rateArticle, { key: KEY, helped: true, comment: 'Thanks' }, later(2))).unchanged,
    ).toBe(true);
    const votes = await stage.tx.articleRating.findMany({ where: { ruleId: rule.id } });
    expect(votes).toMatchObject([{ helped: true, comment: 'Thanks' }]);
    expect((await stage.refused('customer', flagArticle, { key: KEY, note: 'Wrong' })).code).toBe('FORBIDDEN');
    const { events } = await stage.does('level1', flagArticle, { key: KEY, note: 'The network has another name now.' });
    const event = await stage.tx.event.findUniqueOrThrow({ where: { id: events[0]?.id } });
    expect(await knowledgeTold(stage.tx, event, null)).toEqual([
      { personId: stage.desk.person.level4, kind: 'flagged', by: 'notice' },
    ]);
  }));

test('a question of ten words finds its article among the first; a slip of the pen too', () =>
  onStage(async (stage) => {
    await publishArticle(stage);
    await publishArticle(
      stage,
      { title: 'Print from your phone', summary: 'Mail the file', body: 'Mail it to print.', keywords: 'printer' },
      { key: 'phone-print' },
    );
    const first = async (q: string) => (await findAnswers(stage.tx, null, NOW, { q }))[0]?.key;
    expect(await first('how do I get my new laptop to join the wireless network here')).toBe(KEY);
    expect(await first('conect to campus wfi')).toBe(KEY);
    expect(await first('prin')).toBe('phone-print');
    expect(await first('zebra')).toBeUndefined();
  }));
