import type { ReactNode } from 'react';
import { PortalFrame } from '@/components/shell/portal-frame';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { isStaff } from '@/lib/csmg/actor';
import { deskName } from '@/lib/people/organisation-name';
import { isTroubled } from '@/lib/status/queries';

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const [actor, organisation, troubled] = await Promise.all([currentActor(), deskName(), isTroubled()]);
  return (
    <PortalFrame
      organisation={organisation}
      person={actor && { name: actor.name, staff: isStaff(actor, requestNow()) }}
      troubled={troubled}
    >
      {children}
    </PortalFrame>
  );
}
