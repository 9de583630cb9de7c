import { z } from '@hono/zod-openapi';

/** RFC 9457 problem details, with what a refusal teaches. */
export const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string().optional(),
    fields: z.record(z.string(), z.array(z.string())).optional(),
    capability: z.string().optional(),
    label: z.string().optional(),
    /** Levels that would carry it out. */
    holds: z.array(z.int()).optional(),
    needs: z.int().nullable().optional(),
    failed: z.string().optional(),
    /** Where to propose it instead, and the body that does. */
    propose: z.string().optional(),
    proposal: z.object({ capability: z.string(), target: z.string(), input: z.unknown() }).optional(),
    ask: z.string().optional(),
  })
  .openapi('Problem');
