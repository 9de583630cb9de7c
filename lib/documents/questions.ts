import { z } from 'zod';
import { type Question, Questions } from '@/lib/rules/kinds/questions';

const Asking = z.looseObject({ questions: Questions });

/** What a version asks of whoever acknowledges it; kinds that ask nothing have none. */
export const questionsOf = (content: unknown): readonly Question[] => Asking.safeParse(content).data?.questions ?? [];
