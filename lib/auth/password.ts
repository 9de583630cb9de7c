import { hash, verify } from '@node-rs/argon2';
import { inTurn } from '@/lib/auth/in-turn';
import { limitSignIn } from '@/lib/auth/limit';
import { prisma } from '@/lib/db/client';

// OWASP's minimum for argon2id: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const LONGEST_PASSWORD = 200;
const LONGEST_NAME = 254;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);
export const isPassword = (hashed: string, password: string): Promise<boolean> => verify(hashed, password);

let decoy: Promise<string> | undefined;

export interface SignedIn {
  id: string;
  email: string;
  name: string;
}

/**
 * The person when the password is right, else null. Takes as long for an unknown name as for a wrong password.
 * @throws when there were too many failures
 */
export async function checkPassword(
  email: string | undefined,
  password: string | undefined,
  headers: Record<string, unknown> | Headers,
): Promise<SignedIn | null> {
  const name = email?.trim().toLowerCase() ?? '';
  if (!name || name.length > LONGEST_NAME || !password || password.length > LONGEST_PASSWORD) return null;
  if (name.includes('\0')) return null;
  return inTurn(name, () => compare(name, password, headers));
}

async function compare(
  name: string,
  password: string,
  headers: Record<string, unknown> | Headers,
): Promise<SignedIn | null> {
  const limit = await limitSignIn(name, headers);
  const person = await prisma.person.findUnique({
    where: { email: name },
    select: { id: true, name: true, active: true, passwordHash: true },
  });
  decoy ??= hashPassword('nobody has this password');
  const right = await verify(person?.passwordHash ?? (await decoy), password);
  if (!right || !person?.passwordHash || !person.active) {
    await limit.failed();
    return null;
  }
  await limit.succeeded();
  return { id: person.id, email: name, name: person.name };
}
