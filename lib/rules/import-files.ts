import type { Act } from '@/lib/act';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { inTransaction } from '@/lib/db/transaction';
import { AppError } from '@/lib/errors';
import { type Answer, perform, performIn } from '@/lib/perform';
import { contentHash, parseContent } from '@/lib/rules/content';
import { draftVersion } from '@/lib/rules/draft';
import type { RuleKind } from '@/lib/rules/kinds';
import { proposeVersion } from '@/lib/rules/propose';
import { maySee } from '@/lib/rules/queries';
import { inOrder, pathOf, type RuleFile } from '@/lib/rules/rule-files';

export interface Imported {
  file: string;
  title?: string;
  /** `same` says already what the file says; `refused` carries the reason. */
  outcome: 'same' | 'drafted' | 'proposed' | 'refused';
  /** A document that the desk does not have yet. */
  fresh?: boolean;
  number?: number;
  why?: string;
}

interface Door {
  actor: Actor;
  now: Date;
}
type Does = <A extends Act>(act: A, input: unknown) => Promise<Answer<Awaited<ReturnType<A['run']>>>>;

class TakenBack extends Error {}

/**
 * Brings files in as drafts of one person, never straight into force: what differs from what is in force becomes the
 * next version, proposed where asked, and agreed by somebody else. A dry run does just that and takes it all back.
 */
export async function importRules(
  tx: Tx,
  door: Door,
  files: readonly RuleFile[],
  { propose, dryRun = false }: { propose: string | null; dryRun?: boolean },
): Promise<Imported[]> {
  const outcomes: Imported[] = [];
  const seen = new Set<string>();
  const each = async (within: Tx, carry: <T>(work: (does: Does) => Promise<T>) => Promise<T>) => {
    for (const file of inOrder([...files])) {
      const twice = seen.has(pathOf(file));
      seen.add(pathOf(file));
      const why = 'It stands twice among the files; leave one of the two';
      outcomes.push(
        twice
          ? { file: pathOf(file), title: file.title, outcome: 'refused', why }
          : await carry((does) => bringIn(within, door, file, propose, does)),
      );
    }
  };
  if (!dryRun) {
    await each(tx, (work) => work(((act: Act, input: unknown) => perform(act, door, input)) as Does));
    return outcomes;
  }
  try {
    await inTransaction(async (trial) => {
      outcomes.length = 0;
      seen.clear();
      await each(trial, (work) => takenBack(trial, work, door));
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return outcomes;
}

async function takenBack<T>(tx: Tx, work: (does: Does) => Promise<T>, door: Door): Promise<T> {
  const does = async (act: Act, input: unknown) => {
    try {
      return await performIn(tx, act, door, input);
    } catch (error) {
      if (error instanceof AppError) return { ok: false as const, error };
      throw error;
    }
  };
  await tx.$executeRaw`SAVEPOINT trial`;
  const done = await work(does as Does);
  await tx.$executeRaw`ROLLBACK TO SAVEPOINT trial`;
  return done;
}

async function bringIn(
  tx: Tx,
  { actor, now }: Door,
  { kind, key, title, function: desk, content }: RuleFile,
  propose: string | null,
  does: Does,
): Promise<Imported> {
  const file = pathOf({ kind, key });
  const known = await tx.rule.findUnique({ where: { kind_key: { kind, key } }, include: { inForce: true } });
  const about = { file, title, fresh: !known };
  const current = known?.inForce;
  if (current && maySee(actor, now, known.functionId) && sameText(kind, current.content, content))
    return { ...about, outcome: 'same', number: current.number };
  const basedOn = current ? { basedOn: current.number } : {};
  const drafted = await does(draftVersion, { kind, key, title, function: desk, content, ...basedOn });
  if (!drafted.ok) return { ...about, outcome: 'refused', why: why(drafted.error) };
  const { id, number } = drafted.value.version;
  if (!propose) return { ...about, outcome: 'drafted', number };
  const proposed = await does(proposeVersion, { id, reason: propose });
  return proposed.ok
    ? { ...about, outcome: 'proposed', number }
    : { ...about, outcome: 'refused', number, why: proposed.error.message };
}

/** The sentence, after the field of the file that it is about. */
function why({ message, fields }: AppError): string {
  const [field] = Object.keys(fields ?? {});
  return field ? `${field.replace(/^content\./, '')}: ${message}` : message;
}

/** Defaults that a file leaves out make no difference. */
function sameText(kind: RuleKind, inForce: unknown, written: unknown): boolean {
  try {
    return contentHash(parseContent(kind, inForce)) === contentHash(parseContent(kind, written));
  } catch {
    return false;
  }
}
