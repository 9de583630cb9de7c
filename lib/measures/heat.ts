import { type Count, range, share } from '@/lib/measures/count';
import { type Definition, definitionOf } from '@/lib/measures/definitions';
import type { Scope } from '@/lib/measures/scope';
import type { Verdicts } from '@/lib/measures/verdicts';

/** Fewer decided tickets say nothing about an hour. */
const ENOUGH = 5;

export interface HeatHour {
  /** 1 is Monday. */
  day: number;
  hour: number;
  value: number | null;
  met: number;
  late: Count;
  /** Too few tickets to judge the hour by. */
  few: boolean;
}

export interface Heat {
  definition: Definition;
  hours: HeatHour[];
  /** The hour that keeps its promises least, where that lies well below the whole. */
  worst: HeatHour | null;
  whole: number | null;
}

const WELL_BELOW = 0.03;

/** Resolved in time, by the hour of the week in which the ticket was logged: where the average hides something. */
export function heat({ period, count }: Scope, decided: Verdicts): Heat {
  const { from, to, zone } = period;
  const hours = [...decided.hours()]
    .sort(([a], [b]) => a - b)
    .filter(([, { met, late }]) => met + late > 0)
    .map(([at, { met, late }]) => {
      const [day, hour] = [Math.floor(at / 24) + 1, at % 24];
      const logged = `${day}-${hour}@${zone}`;
      return {
        day,
        hour,
        met,
        value: share(met, met + late),
        late: count(late, { promise: 'resolve:late', ...range('decided', from, to), logged }),
        few: met + late < ENOUGH,
      };
    });
  const met = hours.reduce((sum, one) => sum + one.met, 0);
  const late = hours.reduce((sum, one) => sum + one.late.value, 0);
  const whole = share(met, met + late);
  const [worst] = hours.filter((one) => !one.few).sort((a, b) => (a.value ?? 1) - (b.value ?? 1));
  const hides = worst && whole !== null && (worst.value ?? 1) < whole - WELL_BELOW;
  return { definition: definitionOf('heat'), hours, whole, worst: hides ? worst : null };
}
