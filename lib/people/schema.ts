import { z } from 'zod';
import { CAPABILITY_KEYS } from '@/lib/csmg/capabilities';
import { EDITIONS } from '@/lib/csmg/edition';
import { isTimeZone } from '@/lib/sla/zone';
import { email, instant, line, name, text } from '@/lib/text';

const id = z.uuid('Name it by its id');
const Instant = instant.transform((at) => new Date(at));
const Level = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)],
  'A level is a number from 1 to 6',
);
const TimeZone = z.string().refine(isTimeZone, 'Not a time zone of the IANA list, such as Europe/London');
const TeamKey = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9-]{1,39}$/, 'A key is 2 to 40 lower-case letters, digits and dashes, such as it-network');
const FunctionKey = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z][A-Z0-9]{1,7}$/, 'A key is 2 to 8 capital letters and digits, such as IT');

const card = {
  name: line(120, 'The name'),
  phone: line(40, 'The phone number').nullable(),
  title: line(120, 'The title').nullable(),
  organisation: line(120, 'The organisation').nullable(),
  manager: name('The manager').nullable(),
  timeZone: TimeZone,
  cap: z.int('The cap is a whole number').min(0).max(500),
};
export const AddPerson = z.strictObject({
  ...z.object(card).partial().shape,
  name: card.name,
  email,
  kind: z.enum(['person', 'bot']).default('person'),
  admin: z.boolean().default(false),
  auditor: z.boolean().default(false),
});
export const ChangePerson = z.strictObject({
  person: id,
  version: z.int().positive().optional(),
  ...z.object(card).partial().shape,
  email: email.optional(),
  admin: z.boolean().optional(),
  auditor: z.boolean().optional(),
});
export const ChooseEdition = z.strictObject({ edition: z.enum(EDITIONS, 'Choose SFIA 7, SFIA 8 or SFIA 9') });
export const OnPerson = z.strictObject({ person: id, reason: text(2000, 'The reason').optional() });
export const AddFunction = z.strictObject({
  key: FunctionKey,
  name: line(80, 'The name'),
  timeZone: TimeZone.default('UTC'),
  scattered: z.boolean().default(false),
});
export const ChangeFunction = z.strictObject({
  function: id,
  name: line(80, 'The name').optional(),
  timeZone: TimeZone.optional(),
  calendar: name('The calendar').nullable().optional(),
  defaultTeam: name('The team').nullable().optional(),
  isDefault: z.literal(true).optional(),
  scattered: z.boolean().optional(),
  active: z.boolean().optional(),
});
export const AddTeam = z.strictObject({ function: name('The function'), key: TeamKey, name: line(80, 'The name') });
export const ChangeTeam = z.strictObject({
  team: id,
  name: line(80, 'The name').optional(),
  active: z.boolean().optional(),
});
export const TeamMembership = z.strictObject({
  team: id,
  person: name('The person'),
  remove: z.boolean().default(false),
});
export const GrantLevel = z.strictObject({
  person: name('The person'),
  function: name('The function'),
  level: Level,
  from: Instant.optional(),
  to: Instant.optional(),
  note: text(2000, 'The note').optional(),
  executive: line(120, 'The executive').optional(),
});
export const EndLevel = z.strictObject({
  holding: id,
  at: Instant.optional(),
  reason: text(2000, 'The reason'),
  /** For a level 6 only: the accountable executive who agrees. */
  executive: line(120, 'The executive').optional(),
});
export const ReviewLevel = z.strictObject({
  holding: id,
  /** By what one knows that it still stands, or what is to be learned by when. */
  note: text(2000, 'The note'),
  /** For a level 6 only: the accountable executive who agrees. */
  executive: line(120, 'The executive').optional(),
});
export const GrantDeputy = z.strictObject({
  person: name('The deputy'),
  for: name('The person stood in for'),
  function: name('The function'),
  from: Instant,
  to: Instant,
  note: text(2000, 'The note').optional(),
});
export const DelegateRight = z.strictObject({
  person: name('The colleague'),
  team: name('The team'),
  capability: z.enum(CAPABILITY_KEYS, 'This is no right of the table; give its key, such as ticket.assign'),
  from: Instant.optional(),
  to: Instant,
  note: text(2000, 'The note').optional(),
});
export const TakeBackRight = z.strictObject({ delegation: id, reason: text(2000, 'The reason').optional() });
export const NameBuddy = z.strictObject({
  function: name('The function'),
  buddy: name('The buddy'),
  person: name('The person'),
  end: z.boolean().default(false),
});
