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
import { byReference } from '@/lib/rules/references';
import { pathOf, type RuleFile } from '@/lib/rules/rule-files';

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
  const { once, refused } = sortedOut(files);
  const each = async (within: Tx, does: Does) => {
    const outcomes: Imported[] = [];
    for (const file of once) outcomes.push(await bringIn(within, door, file, propose, does));
    return [...outcomes, ...refused];
  };
  if (!dryRun) return each(tx, ((act: Act, input: unknown) => perform(act, door, input)) as Does);
  let outcomes: Imported[] = [];
  try {
    await inTransaction(async (trial) => {
      outcomes = await each(trial, onTrial(trial, door));
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return outcomes;
}

/** In the order in which one stands on another; what stands twice, or in a circle, is brought in by nobody. */
function sortedOut(files: readonly RuleFile[]): { once: RuleFile[]; refused: Imported[] } {
  const paths = files.map(pathOf);
  const { ordered, circles } = byReference(
    files.filter((file, at) => paths.indexOf(pathOf(file)) === at),
    pathOf,
  );
  const refuse = (file: RuleFile, why: string): Imported => ({
    ...{ file: pathOf(file), title: file.title, outcome: 'refused', why },
  });
  const twice = files.filter((file, at) => paths.indexOf(pathOf(file)) < at);
  const round = (circle: readonly RuleFile[]) => [...circle, ...circle.slice(0, 1)].map(pathOf).join(' → ');
  return {
    once: ordered,
    refused: [
      ...circles.flatMap((circle) =>
        circle.map((file) => refuse(file, `These name each other: ${round(circle)}. Let one do without the other`)),
      ),
      ...twice.map((file) => refuse(file, 'It stands twice among the files; leave one of the two')),
    ],
  };
}

/** Acts as they would be done, all in one transaction; what is refused leaves nothing, as at its own door. */
function onTrial(tx: Tx, door: Door): Does {
  const does = async (act: Act, input: unknown) => {
    await tx.$executeRaw`SAVEPOINT trial`;
    try {
      return await performIn(tx, act, door, input);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      await tx.$executeRaw`ROLLBACK TO SAVEPOINT trial`;
      return { ok: false as const, error };
    }
  };
  return does as Does;
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
