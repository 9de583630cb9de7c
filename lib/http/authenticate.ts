import type { Actor } from '@/lib/csmg/actor';
import { AppError } from '@/lib/errors';
import { actorOfToken } from '@/lib/tokens/queries';

export interface Caller {
  actor: Actor;
  /** What requests are counted by. */
  countedBy: string;
}

/** Who is signed in by cookie, as the framework's session says; given by the door, so that tests need no framework. */
export type SessionActor = () => Promise<Actor | null>;

/** Another site cannot set this header without our leave, so a cookie that comes with it is the page's own doing. */
export const OWN_PAGE_HEADER = 'x-sextant';

/** @throws UNAUTHENTICATED */
export async function authenticate(request: Request, session: SessionActor, now: Date): Promise<Caller> {
  const authorization = request.headers.get('authorization');
  if (authorization) {
    const secret = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    const found = secret ? await actorOfToken(secret, now) : null;
    if (!found)
      throw new AppError('UNAUTHENTICATED', 'This token is not known, was withdrawn, or is over. Ask for a new one.');
    return { actor: found.actor, countedBy: found.tokenId };
  }
  if (request.headers.get(OWN_PAGE_HEADER) === '1') {
    const actor = await session();
    if (actor) return { actor, countedBy: actor.id };
  }
  throw new AppError('UNAUTHENTICATED', 'Send a bearer token: Authorization: Bearer sxt_...');
}
