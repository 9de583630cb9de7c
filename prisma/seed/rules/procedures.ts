import type { z } from 'zod';
import type { ProcedureContent } from '@/lib/rules/kinds/procedure';

interface Procedure {
  title: string;
  functionKey: 'IT' | 'FM' | null;
  content: z.input<typeof ProcedureContent>;
}

/** How work is done: the steps that guide New contact and the ticket. */
export const PROCEDURES: Record<string, Procedure> = {
  'password-reset': {
    title: 'Password reset',
    functionKey: 'IT',
    content: {
      purpose: 'A new password reaches the person it belongs to, and nobody else.',
      services: ['sign-in'],
      categories: ['access.password'],
      steps: [
        { key: 'identity', words: 'Call the person back on the number in the directory, or see their badge' },
        {
          key: 'lock',
          words: 'Look for sign-ins that were not theirs; lock the account if there are any',
          skippable: true,
        },
        { key: 'reset', words: 'Reset the password; never say or write one', wording: 'password-reset' },
        { key: 'tried', words: 'Stay on the line until they are signed in', mandatory: false },
      ],
      passOn: [
        'The person cannot be called back and has no badge with them',
        'There are sign-ins from a place they do not know',
        'It is the third reset within a month',
      ],
      questions: [
        {
          question: 'Somebody asks for a password by mail from a private address. What comes first?',
          answers: [
            'Reset it, they are in a hurry',
            'Call them back on the number in the directory',
            'Ask for their birthday',
          ],
          right: 1,
        },
        {
          question: 'How does the person get the new password?',
          answers: ['They choose it at first sign-in', 'By mail', 'Over the phone'],
          right: 0,
        },
        {
          question: 'When is a reset passed on?',
          answers: ['Never', 'When the person is annoyed', 'At the third within a month'],
          right: 2,
        },
      ],
    },
  },
  'complaint-intake': {
    title: 'Taking a complaint',
    functionKey: null,
    content: {
      purpose: 'Whoever complains is heard, knows what happens next, and is not judged by those they complain about.',
      kinds: ['complaint'],
      steps: [
        { key: 'listen', words: 'Let them tell it; write it down in their own words' },
        { key: 'wish', words: 'Ask what would put it right for them' },
        { key: 'acknowledge', words: 'Say that it was received and by when they hear more', wording: 'received' },
        { key: 'independent', words: 'Pass it to a lead who is not part of it', skippable: true },
      ],
      passOn: [
        'It is about a person of the desk',
        'Money or a contract is at stake',
        'Somebody feels discriminated against',
      ],
    },
  },
  'access-request': {
    title: 'Access to a group or folder',
    functionKey: 'IT',
    content: {
      purpose: 'Access is given because its owner agreed, and only for as long as it is needed.',
      services: ['access'],
      steps: [
        { key: 'owner', words: 'Find the owner in the register and ask them', wording: 'owner-asked' },
        { key: 'least', words: 'Give the least that serves the purpose' },
        { key: 'end', words: 'Write down until when it is needed', skippable: true },
      ],
      passOn: ['No owner is named', 'The owner is the person who asks'],
    },
  },
  'incident-intake': {
    title: 'Taking an incident',
    functionKey: 'IT',
    content: {
      purpose: 'The first minutes of an incident, so that nobody has to ask the same twice.',
      kinds: ['incident'],
      steps: [
        { key: 'who', words: 'Who is affected, and where can they be reached today?', mandatory: false },
        { key: 'since', words: 'Since when, and what was changed before?', mandatory: false },
        { key: 'message', words: 'The exact words on the screen, or a picture', mandatory: false },
        { key: 'known', words: 'Compare with what is known beside the form', mandatory: false },
        {
          key: 'promise',
          words: 'Say what happens now and by when they hear from us',
          mandatory: false,
          wording: 'received',
        },
      ],
      passOn: [
        'It is the second contact about the same matter',
        'More than one building is affected',
        'It may be about security',
      ],
    },
  },
  'badge-issue': {
    title: 'Issuing a badge',
    functionKey: 'FM',
    content: {
      purpose: 'A badge is handed to the right person, and the lost one opens nothing.',
      services: ['badge'],
      steps: [
        { key: 'block', words: 'Block the lost badge' },
        { key: 'photo', words: 'Compare the person with a document that carries a photograph' },
        { key: 'doors', words: 'Copy the doors of the old badge; new doors need their owner', skippable: true },
        { key: 'tell', words: 'Tell them that it is ready', wording: 'badge-ready', mandatory: false },
      ],
      passOn: ['A door of the laboratory or the server room is asked for'],
    },
  },
};
