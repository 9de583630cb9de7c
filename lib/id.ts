import { v7 } from 'uuid';

let made = Math.floor(Math.random() * 2 ** 31);

/**
 * A time-ordered id (UUIDv7, RFC 9562), made here because PostgreSQL before 18 cannot. Those of one instant go up in the
 * order in which this process made them, so that what one act wrote is read in the order in which it happened.
 */
export function newId(now = new Date()): string {
  made = (made + 1) >>> 0;
  return v7({ msecs: now.getTime(), seq: made });
}
