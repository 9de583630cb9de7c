import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { findCircle } from '@/lib/rules/checks/circle';
import type { FormField, RequestFormContent } from '@/lib/rules/kinds/request-form';

const CHOSEN = ['choice', 'choices', 'yesNo'];
/** The answers a question can have, where they are known beforehand. */
export const answersTo = (field: FormField): readonly string[] =>
  field.type === 'yesNo' ? ['yes', 'no'] : field.options;

/** A form that can be filled in from top to bottom: keys once, conditions on what stands above, answers that exist. */
export function checkRequestForm({ content }: Pick<Checked<'requestForm'>, 'content'>): Complaints {
  const { fields } = content;
  return [
    ...circular(content),
    ...fields.flatMap((field, index) => [
      ...twice(fields, index),
      ...options(field, index),
      ...bounds(field, index),
      ...condition(fields, index),
      ...meaning(fields, index),
    ]),
  ];
}

function circular({ fields }: RequestFormContent): Complaints {
  const circle = findCircle(new Map(fields.map((field) => [field.key, field.when ? [field.when.field] : []])));
  if (!circle) return [];
  const index = fields.findIndex((field) => field.key === circle[0]);
  const round = [...circle, circle[0]].map((key) => `“${key}”`).join(' → ');
  return [[`fields.${index}.when.field`, `These questions wait for each other: ${round}. Let one be asked always`]];
}

const twice = (fields: readonly FormField[], index: number): Complaints =>
  fields.findIndex((one) => one.key === fields[index]?.key) < index
    ? [[`fields.${index}.key`, `The key “${fields[index]?.key}” stands above already; give this question another`]]
    : [];

function options({ type, options: given }: FormField, index: number): Complaints {
  const chooses = type === 'choice' || type === 'choices';
  if (chooses && given.length < 2)
    return [[`fields.${index}.options`, 'Give at least two answers to choose from, one a line']];
  const double = given.find((option, at) => given.indexOf(option) < at);
  if (double) return [[`fields.${index}.options`, `“${double}” stands here twice; keep one of them`]];
  return !chooses && given.length > 0
    ? [[`fields.${index}.options`, 'Only a choice has answers to choose from; empty this, or make it a choice']]
    : [];
}

function bounds({ type, least, most }: FormField, index: number): Complaints {
  const bounded = type !== 'choice' && type !== 'person' && type !== 'yesNo';
  if (!bounded && (least !== null || most !== null))
    return [[`fields.${index}.least`, 'This kind of question has no smallest and largest; leave both empty']];
  if (least !== null && most !== null && least > most)
    return [[`fields.${index}.most`, `The largest, ${most}, lies below the smallest, ${least}; turn them round`]];
  return [];
}

function condition(fields: readonly FormField[], index: number): Complaints {
  const wait = fields[index]?.when;
  if (!wait) return [];
  const at = fields.findIndex((one) => one.key === wait.field);
  const above = fields[at];
  const place = `fields.${index}.when.field`;
  if (!above) return [[place, `There is no question “${wait.field}”; choose one that stands above`]];
  if (at >= index)
    return [
      [place, `“${wait.field}” stands ${at === index ? 'here' : 'below'}; a question can wait only for one above it`],
    ];
  if (!CHOSEN.includes(above.type))
    return [[place, `“${wait.field}” is answered in words; let it wait for a choice or a yes or no`]];
  const known = answersTo(above);
  const strange = wait.is.filter((answer) => !known.includes(answer));
  return strange.length > 0
    ? [
        [
          `fields.${index}.when.is`,
          `“${strange[0]}” is no answer to “${wait.field}”; it is one of: ${known.join(', ')}`,
        ],
      ]
    : [];
}

function meaning(fields: readonly FormField[], index: number): Complaints {
  const field = fields[index];
  if (!field || field.means === 'nothing') return [];
  const wanted = field.means === 'accessUntil' ? 'date' : 'person';
  if (field.type !== wanted)
    return [[`fields.${index}.means`, `Only a ${wanted} can mean this; change the type, or let it mean nothing`]];
  return fields.findIndex((one) => one.means === field.means) < index
    ? [[`fields.${index}.means`, 'A question above means this already; let only one of them do so']]
    : [];
}
