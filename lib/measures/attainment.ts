import { type Count, range, share } from '@/lib/measures/count';
import { type Definition, definitionOf } from '@/lib/measures/definitions';
import type { Scope } from '@/lib/measures/scope';
import { PROMISES, type PromiseName, type Verdicts } from '@/lib/measures/verdicts';

/** How one promise was kept, by ticket. */
export interface Attainment {
  definition: Definition;
  promise: PromiseName;
  /** Met among met and late; what was excused by a decision is left out. Null: nothing was decided. */
  value: number | null;
  /** The same with excused ones counted as late. */
  strict: number | null;
  before: number | null;
  decided: Count;
  met: Count;
  late: Count;
  excused: Count;
  /** Verdicts that came with an import; they count like the others and are marked. */
  imported: Count;
}

/** Promises decided in the period, met or broken, by ticket, beside the period before. */
export function attainment({ period, count }: Scope, decided: Verdicts): Attainment[] {
  const inside = range('decided', period.from, period.to);
  return PROMISES.map((promise) => {
    const { met, late, excused, imported } = decided.of(promise, 'current');
    const then = decided.of(promise, 'before');
    return {
      definition: definitionOf(promise),
      promise,
      value: share(met, met + late),
      strict: share(met, met + late + excused),
      before: share(then.met, then.met + then.late),
      decided: count(met + late + excused, { promise: `${promise}:decided`, ...inside }),
      met: count(met, { promise: `${promise}:met`, ...inside }),
      late: count(late, { promise: `${promise}:late`, ...inside }),
      excused: count(excused, { promise: `${promise}:excused`, ...inside }),
      imported: count(imported, { promise: `${promise}:decided`, imported: 'yes', ...inside }),
    };
  });
}
