import type { z } from 'zod';

const OWN = /^(Too (small|big)|Invalid) ?/;

/** What a schema says of a field; where it has no words of its own, plain ones instead of the library's. */
export function wordsOf(issue: z.core.$ZodIssue): string {
  if (!OWN.test(issue.message)) return issue.message;
  if (issue.message.endsWith('received undefined')) return 'This is missing; fill it in';
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string'
        ? issue.minimum === 1
          ? 'This is empty; fill it in'
          : `This is too short; at least ${issue.minimum} characters`
        : isList(issue.origin)
          ? `Give at least ${issue.minimum === 1 ? 'one' : issue.minimum}`
          : `This is too little; ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `This is too long; at most ${issue.maximum} characters`
        : isList(issue.origin)
          ? `These are too many; at most ${issue.maximum}`
          : `This is too much; ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
    case 'invalid_value':
      return `Choose one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `This has to be ${TYPES[issue.expected] ?? `of the type ${issue.expected}`}`;
    default:
      return issue.message;
  }
}

const isList = (origin: string) => ['array', 'set', 'map'].includes(origin);

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
  record: 'an object with fields',
};
