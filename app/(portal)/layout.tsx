import type { ReactNode } from 'react';
import { TroubleBanner } from '@/components/portal/trouble-banner';
import { PortalFrame } from '@/components/shell/portal-frame';
import { waitingApprovals } from '@/lib/approvals/page-queries';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { isStaff } from '@/lib/csmg/actor';
import { deskName } from '@/lib/people/organisation-name';
import { findTrouble } from '@/lib/status/queries';

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const [actor, organisation, trouble] = await Promise.all([currentActor(), deskName(), findTrouble()]);
  const approvals = actor ? await waitingApprovals(actor) : null;
  return (
    <PortalFrame
      organisation={organisation}
      person={actor && { name: actor.name, staff: isStaff(actor, requestNow()), approvals }}
      troubled={trouble !== null}
      notice={trouble ? <TroubleBanner {...trouble} now={requestNow()} zone={{ timeZone: actor?.timeZone }} /> : null}
    >
      {children}
    </PortalFrame>
  );
}
