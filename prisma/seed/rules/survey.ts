import type { z } from 'zod';
import type { SurveyContent } from '@/lib/rules/kinds/survey';

export const SURVEY: z.input<typeof SurveyContent> = {
  question: 'How well did we help you?',
  scale: ['Not at all', 'A little', 'Well enough', 'Well', 'Very well'],
  followUp: 'What should we keep, or do differently?',
  afterHours: 2,
  everyDays: 14,
  lowScore: 2,
  anonymous: true,
};
