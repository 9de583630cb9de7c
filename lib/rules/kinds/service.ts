import { z } from 'zod';

export const SERVICE_ICONS = [
  'laptop',
  'key',
  'wifi',
  'door',
  'chat',
  'scale',
  'printer',
  'phone',
  'mail',
  'wrench',
  'box',
  'shield',
] as const;

/** A catalogue item: who may ask for it, what is promised, and where the work goes. */
export const ServiceContent = z.strictObject({
  summary: z.string().trim().min(3, 'Say in 3 to 160 characters what one gets').max(160),
  description: z.string().trim().max(5000).default(''),
  icon: z.enum(SERVICE_ICONS).default('box'),
  group: z.string().trim().max(60).default('Services'),
  ticketKind: z.enum(['incident', 'request', 'question', 'complaint']).default('request'),
  functionKey: z.string().min(1, 'Name the function that delivers it'),
  teamKey: z.string().nullable().default(null),
  category: z.string().nullable().default(null),
  /** Key of the service level; null takes the function's own. */
  promise: z.string().nullable().default(null),
  requestableBy: z.enum(['everyone', 'staff', 'organisations']).default('everyone'),
  organisationIds: z.array(z.string()).default([]),
  portal: z.boolean().default(true),
  /** Routine: level 1 does it by procedure. Common: level 2 answers it unsupervised. */
  routine: z.boolean().default(false),
  common: z.boolean().default(false),
  /** What the form asks beside subject and description. */
  ask: z.string().trim().max(300).default(''),
  /** What it costs, in words; empty where nobody is asked to pay. */
  price: z.string().trim().max(120).default(''),
  /** Keys of what makes it more than a message: its questions, who has to agree, what is then done, what it opens. */
  form: z.string().nullable().default(null),
  approval: z.string().nullable().default(null),
  plan: z.string().nullable().default(null),
  access: z.string().nullable().default(null),
});
export type ServiceContent = z.infer<typeof ServiceContent>;
