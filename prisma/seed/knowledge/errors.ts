import { addDays, format } from 'date-fns';
import type { z } from 'zod';
import type { KnownErrorContent } from '@/lib/rules/kinds/known-error';

type Content = z.input<typeof KnownErrorContent>;

/** Three faults: one that customers feel, one with a way around it inside the desk, one only suspected. */
export const errors = (now: Date): Record<string, Content> => ({
  'vpn-drops': {
    title: 'VPN drops after the laptop was asleep',
    symptom: 'The VPN drops every few minutes once the laptop has been asleep. Drives vanish and come back.',
    cause: 'Version 5.2 of the client keeps two sessions after waking; the gateway ends both after ten minutes.',
    workaround:
      'Quit the VPN before you close the lid, and start it again afterwards. A restart of the laptop helps too.',
    workaroundUntil: format(addDays(now, 18), 'yyyy-MM-dd'),
    fix: 'Version 5.3 from the maker, rolled out by the network team.',
    audience: 'public',
    keywords: 'vpn disconnects home office remote sleep wake drive ten minutes',
    services: ['vpn'],
    category: 'network.vpn',
  },
  'dock-charging': {
    title: 'Docks of the 2025 series do not charge',
    symptom: 'The laptop lies in the dock, screens work, but the battery does not charge.',
    cause: 'The docks negotiate 45 W where the new laptops ask for 65 W.',
    workaround: 'Use the power supply of the laptop beside the dock. Spare ones are in cupboard 3.',
    keywords: 'dock docking station charge battery power laptop warm',
    services: ['laptop-trouble'],
    category: 'hardware.screen',
  },
  'late-recordings': {
    title: 'Lecture recordings come a day late',
    symptom: 'Recordings of lectures and seminars do not appear on the day; students do not find them.',
    keywords: 'recording lecture video missing yesterday publish course',
    services: ['software'],
    category: 'rooms.equipment',
  },
});
