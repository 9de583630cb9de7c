import { z } from '@hono/zod-openapi';
import { At, page } from '@/lib/http/shapes/common';

const Document = z.object({
  id: z.uuid(),
  kind: z.string(),
  key: z.string(),
  title: z.string(),
  lead: z.string(),
  open: z.boolean().openapi({ description: 'Customers may read it.' }),
  language: z.string(),
  changedAt: At,
  snippet: z.string(),
});
const Ticket = z.object({
  id: z.uuid(),
  reference: z.string(),
  subject: z.string(),
  state: z.string(),
  kind: z.string(),
  requesterName: z.string(),
  createdAt: At,
  snippet: z.string(),
});
const Person = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
});

export const FoundShape = z
  .object({
    knowledge: page(Document),
    tickets: page(Ticket),
    rules: page(Document),
    people: page(Person),
    corrected: z.array(z.string()).openapi({ description: 'Words that were taken to be meant.' }),
  })
  .openapi('Found');
