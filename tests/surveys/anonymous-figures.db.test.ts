import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { satisfaction } from '@/lib/measures/satisfaction';
import { MeasureQuery } from '@/lib/measures/schema';
import { scopeOf } from '@/lib/measures/scope';
import type { Who } from '../support/found-world';
import { agree, closed } from '../support/surveys';
import { act } from '../support/tickets';
import { later, world } from '../support/world';

const AT = later(30);

async function figures(who: Who) {
  const actor = await (await world()).actor(who, AT);
  const scope = await scopeOf(prisma, actor, AT, MeasureQuery.parse({}));
  if (!scope) throw new Error(`${who} measures nothing`);
  const { mean, answers, response, comments, solved } = await satisfaction(scope);
  return { mean, answers: answers.value, rated: Math.round((response ?? 0) * solved), comments: comments.length };
}

async function rateOne(score: number) {
  const { reference } = await closed();
  await act('customer', 'rate', reference, { score, comment: 'My words', anonymous: true }, later(5));
}

describe.sequential('90 anonymous scores in figures', () => {
  beforeAll(async () => {
    await agree({ anonymous: true, lowScore: 2 });
    for (const score of [1, 2, 3, 4]) await rateOne(score);
  });

  it('weigh for those who lead, and for nobody else while they are few', async () => {
    expect(await figures('level5')).toEqual({ mean: 2.5, answers: 4, rated: 4, comments: 4 });
    expect(await figures('level4')).toEqual({ mean: null, answers: 0, rated: 4, comments: 0 });
  });

  it('weigh as a group from five on, without a list or words', async () => {
    await rateOne(5);
    expect(await figures('level4')).toEqual({ mean: 3, answers: 0, rated: 5, comments: 0 });
    expect(await figures('level5')).toMatchObject({ mean: 3, answers: 5 });
  });
});
