import { ADMIN_SECTIONS, type AdminSection, type Admission, SECTION_NEEDS } from '@/components/admin/sections';
import { type Way, wayOf } from '@/components/people/way';
import { requireDesk, type Seat } from '@/lib/auth/desk';
import type { Actor } from '@/lib/csmg/actor';
import { can, type Decision } from '@/lib/csmg/can';
import { refusal } from '@/lib/csmg/refusal';
import { paths } from '@/lib/paths';

export type Given = Record<string, string | string[] | undefined>;

/** One word of the address, cut to size. */
export const one = (given: Given, name: string): string | undefined => {
  const value = given[name];
  return typeof value === 'string' && value ? value.slice(0, 200) : undefined;
};
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** The same for an id; what is none is as if it were not there. */
export const idOf = (given: Given, name: string): string | undefined => {
  const value = one(given, name);
  return value && UUID.test(value) ? value : undefined;
};

interface Admitted {
  seat: Seat;
  admission: Admission;
  /** How this person may do what the page is for. */
  way: Way;
}

const opens = (decision: Decision) => decision.allowed || decision.mode === 'propose';

/** The pages of the administration that open to somebody. */
export const openSections = (actor: Actor, now: Date): AdminSection[] =>
  ADMIN_SECTIONS.filter((one) => opens(can(actor, SECTION_NEEDS[one], now)));

/** Who asks, and whether their level or office opens this page. */
export async function admit(section: AdminSection): Promise<Admitted> {
  const seat = await requireDesk(paths.admin(section === 'overview' ? undefined : section));
  const { actor, now } = seat;
  const sections = openSections(actor, now);
  const why = (one: AdminSection) => {
    const { holds, sentence } = refusal(can(actor, SECTION_NEEDS[one], now));
    return holds.length > 0 ? sentence : null;
  };
  const closed = ADMIN_SECTIONS.filter((one) => !sections.includes(one)).map((one) => ({
    section: one,
    why: why(one),
  }));
  const decision = can(actor, SECTION_NEEDS[section], now);
  return { seat, way: wayOf(decision), admission: { section, sections, closed } };
}
