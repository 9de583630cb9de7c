import { Prisma } from '@/prisma/generated/client';

/** The clock "c" can fall due: it runs, or is due by hand and not over. Said as the index "Clock_counting_due" says it. */
export const COUNTING = Prisma.sql`(c."runningSince" IS NOT NULL OR (c."dueByHandAt" IS NOT NULL AND c."metAt" IS NULL AND c."stoppedAt" IS NULL))`;
