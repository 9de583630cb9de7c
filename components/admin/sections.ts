import type { Capability } from '@/lib/csmg/capabilities';

export const ADMIN_SECTIONS = [
  'overview',
  'people',
  'functions',
  'teams',
  'tokens',
  'outbox',
  'jobs',
  'audit',
] as const;
export type AdminSection = (typeof ADMIN_SECTIONS)[number];

/** The right without which a page has nothing to show or to do. */
export const SECTION_NEEDS: Record<AdminSection, Capability> = {
  overview: 'system.view',
  people: 'people.manage',
  functions: 'function.manage',
  teams: 'team.manage',
  tokens: 'token.manage',
  outbox: 'system.view',
  jobs: 'system.view',
  audit: 'audit.view',
};

export interface Admission {
  section: AdminSection;
  /** Those that this person may open. */
  sections: readonly AdminSection[];
  /** The others, each with the reason; null where no level but the technical administrator keeps it. */
  closed: readonly { section: AdminSection; why: string | null }[];
}
