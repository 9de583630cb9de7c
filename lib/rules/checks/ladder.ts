import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { type LadderContent, RUNGS } from '@/lib/rules/kinds/ladder';

type Step = LadderContent['steps'][number];
const percent = ({ at }: Step) => `${Math.round(at * 100)} %`;
const rung = ({ to }: Step) => RUNGS.indexOf(to);
const NAMES: Record<Step['to'], string> = {
  owner: 'the owner',
  level4: 'level 4',
  level5: 'level 5',
  level6: 'level 6',
};

/** A ladder climbs: nobody hears before somebody below them has, and nobody twice at once. */
export function checkLadder({ content: { steps } }: Pick<Checked<'ladder'>, 'content'>): Complaints {
  return steps.flatMap((step, index): Complaints => {
    const twin = steps.findIndex((one) => one.at === step.at && one.to === step.to);
    if (twin < index)
      return [[`steps.${index}.at`, `${NAMES[step.to]} hears at ${percent(step)} already; take one of the two out`]];
    const above = steps.find((one) => one.at < step.at && rung(one) > rung(step));
    const first = steps.some((one) => one.at < step.at && one.to === step.to);
    return above && !first
      ? [
          [
            `steps.${index}.to`,
            `${NAMES[above.to]} would hear at ${percent(above)}, before ${NAMES[step.to]}; turn the two round`,
          ],
        ]
      : [];
  });
}
