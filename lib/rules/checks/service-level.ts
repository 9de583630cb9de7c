import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { fewOf } from '@/lib/rules/checks/scheme';
import { type InForce, listInForce } from '@/lib/rules/in-force';
import { addBusinessTime } from '@/lib/sla/business-time';
import { NoOpeningError } from '@/lib/sla/no-opening';
import { PROMISE_KINDS } from '@/lib/sla/promise';

const PRIORITIES = [1, 2, 3, 4] as const;

export async function checkServiceLevel(checked: Checked<'serviceLevel'>): Promise<Complaints> {
  const calendars = await checked.nameable('calendar');
  const calendar = calendars.find((one) => one.key === checked.content.calendar);
  const named: Complaints = calendar
    ? tooLong(checked, calendar)
    : [
        [
          'calendar',
          `No calendar “${checked.content.calendar}” is in force; choose one of: ${fewOf(calendars.map((one) => one.key)) || 'none yet, agree one first'}`,
        ],
      ];
  return [
    ...named,
    ...(await unknownLadder(checked)),
    ...outOfOrder(checked),
    ...(await unknownMarks(checked)),
    ...(await secondDefault(checked)),
  ];
}

async function unknownLadder({ nameable, content: { ladder } }: Checked<'serviceLevel'>): Promise<Complaints> {
  if (typeof ladder !== 'string') return [];
  const keys = (await nameable('ladder')).map((one) => one.key);
  return keys.includes(ladder)
    ? []
    : [
        [
          'ladder',
          `No ladder “${ladder}” is in force; choose one of: ${fewOf(keys) || 'none yet, leave it out for the standard one'}`,
        ],
      ];
}

/** An answer that may come after the solution is promised is a slip of the pen; so is a lower promise for what is more urgent. */
function outOfOrder({ content }: Checked<'serviceLevel'>): Complaints {
  return PROMISE_KINDS.flatMap((kind) =>
    PRIORITIES.flatMap((priority): Complaints => {
      const { response, resolve } = content.targets[kind]?.[priority] ?? {};
      return response !== undefined && resolve !== undefined && response > resolve
        ? [
            [
              `targets.${kind}.${priority}.response`,
              'The first answer is promised later than the solution; make it shorter',
            ],
          ]
        : [];
    }),
  );
}

function tooLong({ content, now }: Checked<'serviceLevel'>, calendar: InForce<'calendar'>): Complaints {
  const all = Object.values(content.targets).flatMap((grid) => Object.values(grid ?? {}));
  const longest = Math.max(0, ...all.flatMap((targets) => Object.values(targets ?? {})));
  try {
    addBusinessTime(calendar.content, now, longest);
    return [];
  } catch (error) {
    if (!(error instanceof NoOpeningError)) throw error;
    return [
      ['targets', `“${calendar.title}” opens too seldom for the longest target; shorten it or choose another calendar`],
    ];
  }
}

async function unknownMarks({ nameable, content, functionId }: Checked<'serviceLevel'>): Promise<Complaints> {
  const all = await nameable('waitingReasons');
  const lists = functionId ? all.filter((one) => one.functionId === functionId || one.functionId === null) : all;
  if (lists.length === 0) return [];
  const reasons = lists.flatMap((list) => list.content.reasons.map((reason) => reason.key));
  const known = new Set(['waiting', 'approval', ...reasons]);
  return Object.entries(content.pausing).flatMap(([clock, marks]) =>
    marks
      .filter((mark) => !known.has(mark))
      .map((mark): Complaints[number] => [
        `pausing.${clock}`,
        `There is no waiting reason “${mark}”; choose among: ${fewOf([...known])}`,
      ]),
  );
}

async function secondDefault({ tx, content, functionId, key }: Checked<'serviceLevel'>): Promise<Complaints> {
  if (!content.isDefault) return [];
  const others = (await listInForce(tx, 'serviceLevel')).filter(
    (level) => level.key !== key && level.functionId === functionId && level.content.isDefault,
  );
  return others.map((other) => [
    'isDefault',
    `“${other.title}” is the default here already; put a version of it in force that is not, then this one`,
  ]);
}
