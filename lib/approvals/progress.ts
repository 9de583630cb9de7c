import { askedStages } from '@/lib/approvals/asked-stages';
import type { Tx } from '@/lib/context';

export interface StageProgress {
  title: string;
  state: 'approved' | 'refused' | 'asked' | 'later';
  people: { name: string; standIn: string | null; state: string; note: string | null; decidedAt: Date | null }[];
}

/** Who has agreed to a request and who is waited for, stage by stage; null where nobody has to. */
export async function approvalProgress(tx: Tx, ticketId: string): Promise<StageProgress[] | null> {
  const run = await tx.approvalRun.findUnique({
    where: { ticketId },
    include: {
      asks: {
        where: { state: { in: ['asked', 'approved', 'refused'] } },
        include: { person: { select: { name: true } }, delegate: { select: { name: true } } },
        orderBy: { askedAt: 'asc' },
      },
    },
  });
  if (!run) return null;
  const stages = await askedStages(tx, ticketId, run.versionId);
  return stages.map(({ index, content }) => ({
    title: content.title,
    state:
      index < run.stage
        ? 'approved'
        : index > run.stage
          ? 'later'
          : run.state === 'asking'
            ? 'asked'
            : (run.state as 'approved'),
    people: run.asks
      .filter((ask) => ask.stage === index)
      .map((ask) => ({
        name: ask.person.name,
        standIn: ask.delegate?.name ?? null,
        ...{ state: ask.state, note: ask.note, decidedAt: ask.decidedAt },
      })),
  }));
}
