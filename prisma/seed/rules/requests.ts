import type { z } from 'zod';
import type { AccessItemContent } from '@/lib/rules/kinds/access-item';
import type { ApprovalRuleContent } from '@/lib/rules/kinds/approval-rule';
import type { FulfilmentPlanContent } from '@/lib/rules/kinds/fulfilment-plan';
import type { RequestFormContent } from '@/lib/rules/kinds/request-form';

type Document<S extends z.ZodType> = { title: string; functionKey: 'IT'; content: z.input<S> };
const HOUR = 3600;
const DAY = 24 * HOUR;
const wantsArchive = { field: 'archive', is: ['yes'] };

/** What is asked of somebody who asks. */
export const FORMS: Record<string, Document<typeof RequestFormContent>> = {
  'laptop-questions': {
    title: 'Laptop',
    functionKey: 'IT',
    content: {
      intro: 'A few questions, so that the right one comes ready to use.',
      fields: [
        {
          key: 'model',
          label: 'Which kind?',
          type: 'choice',
          required: true,
          options: ['Light, 13 inch', 'Standard, 14 inch', 'Powerful, 16 inch'],
        },
        {
          key: 'reason',
          label: 'What do you need the power for?',
          type: 'longText',
          required: true,
          least: 10,
          when: { field: 'model', is: ['Powerful, 16 inch'] },
        },
        {
          key: 'programs',
          label: 'Which programs beside the usual ones?',
          type: 'choices',
          options: ['Statistics', 'Chemical drawing', 'Video editing', 'Geographic data'],
        },
        { key: 'by', label: 'By when do you need it?', type: 'date', required: true, least: 1, most: 365 },
        { key: 'archive', label: 'Shall it open the research image archive?', type: 'yesNo', required: true },
        {
          key: 'until',
          label: 'Until when do you need the archive?',
          type: 'date',
          required: true,
          least: 1,
          means: 'accessUntil',
          when: wantsArchive,
        },
      ],
    },
  },
  'archive-questions': {
    title: 'Research image archive',
    functionKey: 'IT',
    content: {
      fields: [
        { key: 'for', label: 'Who needs it, if not you?', type: 'person', means: 'accessFor' },
        { key: 'until', label: 'Until when?', type: 'date', required: true, least: 1, means: 'accessUntil' },
        { key: 'why', label: 'What for?', type: 'longText', required: true },
      ],
    },
  },
};

/** Who has to agree first. */
export const APPROVALS: Record<string, Document<typeof ApprovalRuleContent>> = {
  'laptop-agreement': {
    title: 'Agreement to a laptop',
    functionKey: 'IT',
    content: {
      stages: [
        { title: 'Your manager', manager: true, remindAfter: DAY, expireAfter: 3 * DAY },
        {
          title: 'The owner of the service, for powerful ones',
          serviceOwner: true,
          remindAfter: DAY,
          when: { field: 'model', is: ['Powerful, 16 inch'] },
        },
        { title: 'The owner of the archive', accessOwner: true, remindAfter: DAY, when: wantsArchive },
      ],
    },
  },
  'archive-agreement': {
    title: 'Agreement to the archive',
    functionKey: 'IT',
    content: {
      stages: [{ title: 'The owner of the archive', accessOwner: true, remindAfter: DAY, expireAfter: 5 * DAY }],
    },
  },
};

/** What is then done, by whom, in which order. */
export const PLANS: Record<string, Document<typeof FulfilmentPlanContent>> = {
  'laptop-plan': {
    title: 'Hand out a laptop',
    functionKey: 'IT',
    content: {
      tasks: [
        {
          key: 'order',
          title: 'Take one from stock or order it',
          words: 'Your laptop is ordered',
          team: 'it-workplace',
          within: 8 * HOUR,
        },
        {
          key: 'install',
          title: 'Install and enrol it',
          words: 'It is set up for you',
          team: 'it-workplace',
          after: ['order'],
          within: 8 * HOUR,
        },
        {
          key: 'archive',
          title: 'Let them into the archive',
          words: 'You are let into the archive',
          team: 'it-desk',
          after: ['order'],
          within: 4 * HOUR,
          does: 'grantAccess',
          when: wantsArchive,
        },
        {
          key: 'hand-over',
          title: 'Hand it over and have it signed for',
          words: 'You have it in your hands',
          team: 'it-desk',
          after: ['install'],
          within: 8 * HOUR,
        },
        {
          key: 'old-one',
          title: 'Collect the old one',
          words: 'The old one is collected',
          team: 'it-workplace',
          after: ['hand-over'],
          mandatory: false,
        },
      ],
    },
  },
  'archive-plan': {
    title: 'Open the archive',
    functionKey: 'IT',
    content: {
      tasks: [
        {
          key: 'grant',
          title: 'Let them into the archive',
          words: 'You are let in',
          team: 'it-desk',
          within: 4 * HOUR,
          does: 'grantAccess',
        },
      ],
    },
  },
};

/** What people are let into until a date. */
export const ACCESSES: Record<string, Document<typeof AccessItemContent>> = {
  'research-archive': {
    title: 'Research image archive',
    functionKey: 'IT',
    content: {
      summary: 'Images and measurements of the laboratories',
      owner: 'manager@demo.test',
      longestDays: 180,
      warnDays: 7,
      functionKey: 'IT',
      teamKey: 'it-desk',
    },
  },
};
