import { z } from 'zod';

const Answer = z.string().trim().min(1, 'Write the answer').max(200);

/** Asked of whoever acknowledges a version, so that reading it was more than a click; none demands no acknowledgement. */
export const Questions = z
  .array(
    z
      .strictObject({
        question: z.string().trim().min(5, 'Ask in 5 to 300 characters').max(300),
        answers: z
          .array(Answer)
          .min(2, 'Give at least two answers to choose from')
          .max(4, 'Give at most four answers to choose from'),
        /** Which of the answers is right, counted from 0. */
        right: z.int('Say which answer is right').min(0),
      })
      .refine(({ answers, right }) => right < answers.length, {
        path: ['right'],
        message: 'The right answer is one of those given',
      }),
  )
  .max(3, 'At most three questions')
  .default([]);
export type Questions = z.infer<typeof Questions>;
export type Question = Questions[number];
