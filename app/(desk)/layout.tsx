import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LiveLink } from '@/components/desk/live-link';
import type { CommandItem } from '@/components/shell/command-items';
import { DeskFrame } from '@/components/shell/desk-frame';
import type { NavKey } from '@/components/shell/desk-nav';
import { requireDesk } from '@/lib/auth/desk';
import { functionsHeld } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import type { Capability } from '@/lib/csmg/capabilities';
import { commandsFor } from '@/lib/desk/commands';
import { deskCounts, deskPlace } from '@/lib/desk/queries';
import { openSections } from './admin/admit';
import './desk.css';

/** Places of the navigation and the right without which nothing would stand there. */
const NEEDS: Partial<Record<NavKey, Capability>> = {
  myWork: 'ticket.note',
  toCheck: 'held.check',
};

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { tx, actor, now } = await requireDesk();
  const [place, counts, t] = await Promise.all([
    deskPlace(tx, actor, now),
    deskCounts(tx, actor, now),
    getTranslations('desk'),
  ]);
  const carries = (capability: Capability) => can(actor, capability, now).allowed;
  const hide = (Object.keys(NEEDS) as NavKey[]).filter((key) => !carries(NEEDS[key] ?? 'ticket.view'));
  // A board and figures are of functions: without a level in one there is nothing on either.
  if (functionsHeld(actor, now).length === 0) hide.push('board', 'dashboard');
  if (openSections(actor, now).length === 0) hide.push('admin');
  const group = t('commandGroup');
  const commands: CommandItem[] = commandsFor(actor, now).map(({ id, capability: _, ...command }) => ({
    ...command,
    id,
    group,
    label: t(`commands.${id}`),
  }));
  return (
    <DeskFrame
      person={{
        name: actor.name,
        level: place.level,
        place: place.level === null ? t(actor.admin ? 'administrator' : 'auditor') : place.home?.name,
      }}
      counts={{
        myWork: counts.mine,
        tickets: counts.open,
        board: counts.unassigned,
        toCheck: counts.held,
        proposals: counts.proposals,
      }}
      hide={hide}
      mayLog={carries('ticket.note')}
      commands={commands}
      search="/api/find"
    >
      {children}
      <LiveLink changed={t('live.changed')} />
    </DeskFrame>
  );
}
