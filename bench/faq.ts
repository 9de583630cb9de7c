import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { connect } from '@/lib/db/client';
import { newId } from '@/lib/id';
import { loadActor } from '@/lib/people/actor';
import { searchDocuments } from '@/lib/search/documents';
import { keepFindable } from '@/lib/search/keep';
import type { PrismaClient } from '@/prisma/generated/client';

const FILES = ['accounts-and-devices', 'mail-and-collaboration', 'work-and-money', 'study-and-rules', 'german'];

export interface Faq {
  title: string;
  body: string;
  language: string;
  /** Questions of about ten words, as people ask. */
  questions: string[];
  /** Questions that share hardly a word with the answer: what no counting of words can be held to. */
  far: string[];
  /** Every third article: its questions were not looked at while search was tuned. */
  held: boolean;
}

/** Answers of an invented university's desk, each with questions that say it in other words. */
export async function readFaq(): Promise<Faq[]> {
  const files = await Promise.all(FILES.map((name) => readFile(path.join('bench', 'faq', `${name}.txt`), 'utf8')));
  const parts = files.flatMap((text, at) =>
    text
      .split(/^# /m)
      .slice(1)
      .map((part) => ({ part, language: FILES[at] === 'german' ? 'de' : 'en' })),
  );
  return parts.map(({ part, language }, at) => {
    const [title = '', ...lines] = part.trim().split('\n');
    const asked = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
    const body = lines.filter((line) => line && !/^[?~] /.test(line)).join('\n');
    return { title, body, language, questions: asked('? '), far: asked('~ '), held: at % 3 === 2 };
  });
}

/** Puts the answers into a database with the demo world, beside what stands there, as published articles. */
export async function writeFaq(db: PrismaClient, faq: readonly Faq[], now: Date): Promise<void> {
  const author = await db.person.findFirstOrThrow({ where: { email: 'level4@demo.test' }, select: { id: true } });
  for (const [at, { title, body, language }] of faq.entries()) {
    const [ruleId, versionId] = [newId(now), newId(now)];
    const [summary = '', ...rest] = body.split(/(?<=[.:;]) /);
    const content = {
      title,
      summary,
      body: rest.join(' '),
      audience: 'public',
      language,
      keywords: '',
      services: [],
      category: null,
    };
    await db.rule.create({ data: { id: ruleId, kind: 'article', key: `faq-${at}`, title, createdAt: now } });
    await db.ruleVersion.create({
      data: { id: versionId, ruleId, number: 1, state: 'inForce', content, authorId: author.id, createdAt: now },
    });
    await db.rule.update({ where: { id: ruleId }, data: { inForceId: versionId } });
    await keepFindable(db, ruleId, now);
  }
}

export interface Hits {
  questions: number;
  first: number;
  five: number;
  missed: string[];
}

/** Asks every question as the demo customer and counts where its answer stands. */
export async function askFaq(
  db: PrismaClient,
  faq: readonly Faq[],
  now: Date,
  which: 'questions' | 'far' = 'questions',
): Promise<Hits> {
  const customer = await loadActor(db, { email: 'customer@demo.test' }, now);
  const hits: Hits = { questions: 0, first: 0, five: 0, missed: [] };
  for (const { title, [which]: asked } of faq)
    for (const q of asked) {
      const { items } = await searchDocuments(db, customer, now, { q, limit: 5 });
      const at = items.findIndex((item) => item.title === title);
      hits.questions++;
      if (at === 0) hits.first++;
      if (at >= 0) hits.five++;
      else hits.missed.push(`${q} -> ${title}`);
    }
  return hits;
}

export const openFaq = (url: string): PrismaClient => connect(url, 2);
