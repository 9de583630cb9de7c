import { z } from 'zod';

const Target = z.strictObject({ functionKey: z.string().min(1), teamKey: z.string().nullable().default(null) });

/** Where work goes: the first entry whose every given condition holds, else the last resort. */
export const RoutingContent = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        kind: z.enum(['incident', 'request', 'question', 'complaint']).optional(),
        service: z.string().optional(),
        category: z.string().optional(),
        channel: z.string().optional(),
        to: Target,
        /** Lowest level that may own it; nobody of that level under the cap means nobody eligible. */
        level: z.number().int().min(1).max(6).default(1),
      }),
    )
    .max(500),
  otherwise: Target,
  /** Business seconds a new ticket may stay unallocated or unassigned before that is loud. */
  allocateWithin: z
    .number()
    .int()
    .min(60)
    .max(30 * 86_400)
    .default(1800),
});
export type RoutingContent = z.infer<typeof RoutingContent>;

interface Asked {
  kind: string;
  service?: string | null;
  category?: string | null;
  channel?: string | null;
}

/** @returns the target and the level that may own it; `listed` says that an entry named it. */
export function route(
  content: RoutingContent,
  asked: Asked,
): { functionKey: string; teamKey: string | null; level: number; listed: boolean } {
  const hit = content.entries.find(
    (entry) =>
      (entry.kind === undefined || entry.kind === asked.kind) &&
      (entry.service === undefined || entry.service === asked.service) &&
      (entry.category === undefined ||
        asked.category === entry.category ||
        asked.category?.startsWith(`${entry.category}.`)) &&
      (entry.channel === undefined || entry.channel === asked.channel),
  );
  return hit ? { ...hit.to, level: hit.level, listed: true } : { ...content.otherwise, level: 1, listed: false };
}

/** Whether the table names this target anywhere: level 1 allocates only there. */
export const isListed = (content: RoutingContent, functionKey: string, teamKey: string | null): boolean =>
  [content.otherwise, ...content.entries.map((entry) => entry.to)].some(
    (to) => to.functionKey === functionKey && (teamKey === null || to.teamKey === teamKey),
  );
