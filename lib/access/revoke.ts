import { claimGrant } from '@/lib/access/claim';
import { endGrant, makeRevokeTask } from '@/lib/access/end';
import { RevokeAccess } from '@/lib/access/schema';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';

/** Ends an access before its date. What its owner ends, the desk still takes away: the task for it is made at once. */
export const revokeAccess = defineAct({
  name: 'access.revoke',
  capabilities: ['access.grant'],
  schema: RevokeAccess,
  async run(ctx, input) {
    const { grant, row } = await claimGrant(ctx, input.id);
    authorise(ctx, 'access.grant', row);
    await makeRevokeTask(ctx, grant.id);
    await endGrant(ctx, grant.id, 'revoked', input.reason);
    return grant;
  },
});
