import type { z } from 'zod';
import type { MacroContent } from '@/lib/rules/kinds/macro';

/** What colleagues do in one go a dozen times a day. */
export const MACROS: Record<string, { title: string; content: z.input<typeof MacroContent> }> = {
  'ask-and-wait': {
    title: 'Ask for details and wait',
    content: {
      purpose: 'One thing is missing before the cause can be found.',
      wording: 'ask-details',
      wait: 'customer-answer',
    },
  },
  'parts-on-order': {
    title: 'Parts are on order',
    content: {
      purpose: 'The device is here, the part is not.',
      services: ['laptop-trouble', 'printing'],
      note: 'Order number and expected date are in the purchasing folder.',
      wait: 'parts',
    },
  },
  'to-network': {
    title: 'Pass to the network team, measured',
    content: {
      purpose: 'The desk has measured at the socket and beside the access point, and the network is the cause.',
      services: ['network'],
      note: 'Measured at the socket and beside the access point; results are in the files of this ticket.',
      team: 'it-network',
    },
  },
  'try-again': {
    title: 'Put right, please try',
    content: {
      purpose: 'It was put right and the requester tries it out.',
      wording: 'try-again',
      wait: 'customer-test',
    },
  },
};
