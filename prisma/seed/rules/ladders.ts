import type { z } from 'zod';
import type { LadderContent } from '@/lib/rules/kinds/ladder';
import { LADDER } from '@/lib/sla/ladder';

type Ladder = { title: string; functionKey: 'IT' | null; content: z.input<typeof LadderContent> };

export const LADDERS: Record<string, Ladder> = {
  standard: {
    title: 'Standard ladder',
    functionKey: null,
    content: {
      purpose: 'For every promise whose service level names no other ladder.',
      steps: [...LADDER],
    },
  },
  'round-the-clock': {
    title: 'Round-the-clock ladder',
    functionKey: 'IT',
    content: {
      purpose: 'Nights and weekends included: the lead hears while there is still time to call somebody in.',
      steps: [
        { at: 0.25, to: 'owner' },
        { at: 0.5, to: 'level4' },
        { at: 0.75, to: 'level5' },
        { at: 1, to: 'level6' },
      ],
    },
  },
};
