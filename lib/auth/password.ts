import { hash, verify } from '@node-rs/argon2';
import { limitSignIn } from '@/lib/auth/limit';
import { prisma } from '@/lib/db/client';

// OWASP's minimum for argon2id: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const LONGEST_PASSWORD = 200;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let decoy: Promise<string> | undefined;

/** The person when the password is right, else null. Takes as long for an unknown name as for a wrong password. */
export async function checkPassword(
  email: string | undefined,
  password: string | undefined,
  headers: Record<string, unknown>,
): Promise<{ id: string; email: string; name: string } | null> {
  const name = email?.trim().toLowerCase() ?? '';
  if (!name || !password || password.length > LONGEST_PASSWORD || name.includes('\0')) return null;
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
