import { v7 } from 'uuid';

/** A time-ordered id (UUIDv7, RFC 9562), made here because PostgreSQL before 18 cannot. */
export const newId = (now?: Date): string => v7(now ? { msecs: now.getTime() } : undefined);
