import type { CapabilityLine } from '@/components/levels/capability-table';
import { CAPABILITY_KEYS, rowOf } from '@/lib/csmg/capabilities';
import type { Edition } from '@/lib/csmg/edition';
import { LEVELS } from '@/lib/csmg/levels';
import { cellOf } from '@/lib/csmg/overlay';

const keysOf = (section: string) => CAPABILITY_KEYS.filter((key) => rowOf(key).section === section);

/** The parts of the table with the number of their acts. */
export const PARTS = [...new Set(CAPABILITY_KEYS.map((key) => rowOf(key).section))].map((section) => ({
  section,
  count: keysOf(section).length,
}));

/** Rows shown at once: what is searched for is narrowed further, what is read goes part by part. */
const SHOWN = 60;

export interface Part {
  section: string;
  lines: CapabilityLine[];
}

interface Found {
  parts: Part[];
  count: number;
  /** Rows found and not shown. */
  more: number;
}

/** The table as this desk's wording reads it: one part of it, or what fits the words, a statement's id or a key. */
export function findCapabilities(q: string, section: string | null, edition?: Edition): Found {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const found = CAPABILITY_KEYS.filter((key) => (!section || rowOf(key).section === section) && matches(key, words));
  const shown = found.slice(0, SHOWN);
  const parts = PARTS.map((part) => ({
    section: part.section,
    lines: shown
      .filter((key) => rowOf(key).section === part.section)
      .map((capability) => ({
        capability,
        label: rowOf(capability).label,
        others: rowOf(capability).others,
        cells: LEVELS.map((level) => cellOf(capability, level, edition)),
      })),
  }));
  return {
    parts: parts.filter(({ lines }) => lines.length > 0),
    count: found.length,
    more: found.length - shown.length,
  };
}

function matches(key: (typeof CAPABILITY_KEYS)[number], words: string[]): boolean {
  const { label, section, enacts } = rowOf(key);
  const text = [key, label, section, ...enacts].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
