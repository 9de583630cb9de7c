import type { CapabilityLine } from '@/components/levels/capability-table';
import { CAPABILITY_KEYS, rowOf } from '@/lib/csmg/capabilities';
import type { Edition } from '@/lib/csmg/edition';
import { LEVELS } from '@/lib/csmg/levels';
import { cellOf } from '@/lib/csmg/overlay';

export const SECTIONS = [...new Set(CAPABILITY_KEYS.map((key) => rowOf(key).section))];

export interface Part {
  section: string;
  lines: CapabilityLine[];
}

/** The table as this desk's wording reads it, by its parts, narrowed by words, a statement's id or a part's name. */
export function findCapabilities(q: string, section: string, edition?: Edition): Part[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return SECTIONS.filter((name) => !section || name === section).flatMap((name) => {
    const lines = CAPABILITY_KEYS.filter((key) => rowOf(key).section === name && matches(key, words));
    if (lines.length === 0) return [];
    return [
      {
        section: name,
        lines: lines.map((capability) => ({
          capability,
          label: rowOf(capability).label,
          others: rowOf(capability).others,
          cells: LEVELS.map((level) => cellOf(capability, level, edition)),
        })),
      },
    ];
  });
}

function matches(key: (typeof CAPABILITY_KEYS)[number], words: string[]): boolean {
  const { label, section, enacts } = rowOf(key);
  const text = [key, label, section, ...enacts].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
