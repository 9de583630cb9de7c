import { z } from 'zod';

const Step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const Row = z.strictObject({ 1: Step, 2: Step, 3: Step });
const Answers = z.strictObject({ 1: z.string().min(1), 2: z.string().min(1), 3: z.string().min(1) });

/** Impact (rows) by urgency (columns) gives priority; 1 is highest everywhere. The answers are what people choose from. */
export const PriorityMatrixContent = z
  .strictObject({
    impact: z.strictObject({ question: z.string().min(1), answers: Answers }),
    urgency: z.strictObject({ question: z.string().min(1), answers: Answers }),
    matrix: z.strictObject({ 1: Row, 2: Row, 3: Row }),
  })
  .check((ctx) => {
    const m = ctx.value.matrix;
    for (const i of [1, 2, 3] as const)
      for (const u of [1, 2, 3] as const) {
        if (u < 3 && m[i][u] > m[i][(u + 1) as 2 | 3])
          ctx.issues.push({
            code: 'custom',
            path: ['matrix', i, u],
            input: m,
            message: 'A more urgent ticket cannot have a lower priority',
          });
        if (i < 3 && m[i][u] > m[(i + 1) as 2 | 3][u])
          ctx.issues.push({
            code: 'custom',
            path: ['matrix', i, u],
            input: m,
            message: 'A wider impact cannot have a lower priority',
          });
      }
  });
export type PriorityMatrixContent = z.infer<typeof PriorityMatrixContent>;

export type Grade = 1 | 2 | 3;
export const priorityOf = (content: PriorityMatrixContent, impact: Grade, urgency: Grade): 1 | 2 | 3 | 4 =>
  content.matrix[impact][urgency];
