import { Dice, seededRandom } from '../dice';
import { SERVICES } from '../rules/services';
import { CUSTOMERS } from '../world/customers';
import { FILLINGS, type Past, THANKS_WITH_SCORE } from './past';
import { PAST_ACCESS } from './past-access';
import { PAST_DEVICES } from './past-devices';
import { PAST_ROOMS } from './past-rooms';
import { PAST_SYSTEMS } from './past-systems';
import {
  accept,
  approve,
  assess,
  assign,
  P,
  rate,
  reply,
  resolve,
  resume,
  type Step,
  type Story,
  says,
  take,
  wait,
  wording,
} from './story';

const EIGHT_WEEKS = 40 * 600;
const SOLVERS: Record<string, readonly string[]> = {
  'it-desk': [P.sofia, P.aisha, P.tom, P.amir],
  'it-workplace': [P.amir, P.sofia, P.amir],
  'it-network': [P.yuki, P.yuki, P.carlos],
  'it-applications': [P.ewa, P.ewa, P.aisha],
  'fm-desk': [P.nadia, P.nadia, P.gareth],
  'fm-building': [P.gareth, P.gareth, P.helen],
  'fm-rooms': [P.nadia, P.nadia],
};
const TRAINEES: Record<string, readonly string[]> = { IT: [P.jonas, P.leo], FM: [P.piotr] };

const CHECKED_BY: Record<string, string> = { [P.jonas]: P.amir, [P.leo]: P.ewa, [P.piotr]: P.gareth };
const OWN_WORDS =
  'I have checked the first steps with you and hand it to a colleague who can see the rest. You need not explain it again.';

/** Eight weeks of finished work: every template once or twice, each time with other people, rooms and delays. */
export function history(): Story[] {
  const dice = new Dice(seededRandom(2026));
  return [...PAST_DEVICES, ...PAST_ACCESS, ...PAST_SYSTEMS, ...PAST_ROOMS].flatMap((past, index) =>
    Array.from({ length: index % 3 === 0 ? 1 : 2 }, () => storyOf(past, dice)),
  );
}

function storyOf(past: Past, dice: Dice): Story {
  const fill = filling(dice);
  const service = SERVICES[past.service];
  if (!service) throw new Error(`No service “${past.service}”`);
  const { functionKey, content } = service;
  const solver = dice.of(solversOf(content.teamKey, content.common ?? false));
  const spoken = past.quick ?? dice.chance(0.15);
  const critical = content.promise === 'campus-critical';
  const [from] = dice.of(CUSTOMERS);
  const mailed = !spoken && dice.chance(0.25);
  return {
    from,
    ...(spoken ? { by: solver, channel: 'phone' as const } : mailed ? { by: 'system', channel: 'email' as const } : {}),
    kind: past.kind ?? content.ticketKind ?? 'request',
    subject: fill(past.subject),
    description: fill(past.description),
    service: past.service,
    more: past.more,
    hours: critical ? 'round-the-clock' : functionKey === 'IT' ? 'it-hours' : 'facilities-hours',
    ago: dice.between(900, critical ? 52 * 1440 : EIGHT_WEEKS),
    steps: past.quick
      ? quickly(past, solver, dice)
      : atLength(past, solver, content.routine ? dice.of(TRAINEES[functionKey] ?? [solver]) : solver, dice, fill),
  };
}

const solversOf = (team: string | null | undefined, common: boolean) =>
  (SOLVERS[team ?? ''] ?? []).filter(
    (who) => common || (who !== P.sofia && who !== P.aisha && who !== P.tom && who !== P.nadia),
  );

function quickly(past: Past, solver: string, dice: Dice): Step[] {
  return [take(solver, 1), resolve(solver, dice.between(2, 9), past.resolution, past.code), ...rated(dice)];
}

function atLength(past: Past, solver: string, opener: string, dice: Dice, fill: (text: string) => string): Step[] {
  // One in eight was left lying, which is how promises are broken.
  const slow = dice.chance(0.13) ? 22 : 1;
  const steps: Step[] = [take(past.wording ? opener : solver, dice.between(2, 40) * slow)];
  if (past.broad) steps.push(assess(solver, 1, 2, 2));
  if (past.wording) {
    steps.push(wording(opener, 4, past.wording[0], variables(past.wording[1], fill)));
    const buddy = CHECKED_BY[opener];
    if (buddy && dice.chance(0.6))
      steps.push(reply(opener, dice.between(8, 20), OWN_WORDS), approve(buddy, dice.between(4, 25)));
    if (opener !== solver) steps.push(assign(solver === P.nadia || solver === P.gareth ? P.helen : P.mara, 6, solver));
  }
  if (past.asked && past.answered)
    steps.push(
      reply(solver, dice.between(2, 20), fill(past.asked)),
      wait(solver, 1, 'customer-answer'),
      says(dice.between(20, 400), fill(past.answered)),
    );
  steps.push(reply(solver, dice.between(3, 30) * (slow > 1 ? 4 : 1), fill(past.answer)));
  if (past.pause) steps.push(wait(solver, 5, past.pause), resume(solver, dice.between(300, 1500)));
  steps.push(resolve(solver, dice.between(10, 180) * slow, fill(past.resolution), past.code));
  if (past.comesBack && dice.chance(0.6))
    steps.push(
      says(dice.between(60, 500), past.comesBack),
      reply(solver, dice.between(5, 60), 'Sorry about that. I look at it again at once.'),
      resolve(solver, dice.between(30, 200), `${past.resolution} Looked at for another day.`, past.code),
    );
  return [...steps, ...(dice.chance(0.3) ? [accept(dice.between(5, 300))] : []), ...rated(dice)];
}

function rated(dice: Dice): Step[] {
  if (!dice.chance(0.42)) return [];
  const [score, comment] = dice.of(THANKS_WITH_SCORE);
  // Who found it poor, but not the worst, would rather not be named.
  return [rate(dice.between(5, 500), score, comment, score === 2)];
}

function filling(dice: Dice): (text: string) => string {
  const chosen = new Map(Object.entries(FILLINGS).map(([name, choices]) => [name, dice.of(choices)]));
  return (text) => text.replace(/\{(\w+)\}/g, (whole, name: string) => chosen.get(name) ?? whole);
}

const variables = (given: Record<string, string>, fill: (text: string) => string) => ({
  name: 'and thank you for writing',
  agent: 'The service desk',
  time: 'this afternoon',
  ...Object.fromEntries(Object.entries(given).map(([key, text]) => [key, fill(text)])),
});
