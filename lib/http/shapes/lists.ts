import { z } from '@hono/zod-openapi';
import { At, MaybeAt } from '@/lib/http/shapes/common';

const Instants = z.array(z.tuple([At, At]));
export const CalendarPreviewShape = z
  .object({ due: At.optional(), seconds: z.number().optional(), open: z.boolean(), openings: Instants })
  .openapi('CalendarPreview');
export const ClocksPreviewShape = z
  .object({
    clocks: z.array(
      z.looseObject({
        kind: z.string(),
        state: z.string(),
        target: z.number(),
        spent: z.number(),
        remaining: z.number(),
        startedAt: At,
        dueAt: MaybeAt,
        explain: z.array(z.looseObject({ kind: z.string() })),
        text: z.array(z.string()),
      }),
    ),
  })
  .openapi('ClocksPreview');

export const PersonShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    title: z.string().nullable(),
    levels: z.array(z.object({ function: z.string(), level: z.int(), until: MaybeAt })),
    teams: z.array(z.string()),
  })
  .openapi('DeskPerson');
export const TeamShape = z
  .object({ id: z.uuid(), key: z.string(), name: z.string(), function: z.string() })
  .openapi('Team');
export const FunctionShape = z
  .object({ id: z.uuid(), key: z.string(), name: z.string(), isDefault: z.boolean(), timeZone: z.string() })
  .openapi('Function');
export const ServiceShape = z
  .object({
    id: z.uuid(),
    key: z.string(),
    name: z.string(),
    summary: z.string(),
    group: z.string(),
    ticketKind: z.string(),
    function: z.string(),
    category: z.string().nullable(),
  })
  .openapi('Service');
export const MeShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    kind: z.string(),
    admin: z.boolean(),
    auditor: z.boolean(),
    staff: z.boolean(),
    levels: z.array(z.object({ function: z.string(), level: z.int(), until: MaybeAt })),
  })
  .openapi('Me');
