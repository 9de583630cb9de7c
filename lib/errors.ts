import type { Refusal } from '@/lib/csmg/refusal';

/** Few codes; each door turns them into what it speaks (HTTP status, form state, log line). */
export const ERROR_STATUS = {
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  UNSUPPORTED_TYPE: 415,
  INVALID: 422,
  LIMITED: 429,
  UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;
export type FieldErrors = Record<string, string[]>;

interface Extra {
  fields?: FieldErrors;
  /** What the level lacks, who holds it, and the way on. */
  refusal?: Refusal;
  /** Facts for the other side, such as both values of a conflict. */
  detail?: Record<string, unknown>;
}

/** An expected failure: thrown inside, a value at the door. Anything else is a bug and bubbles. */
export class AppError extends Error {
  readonly fields?: FieldErrors;
  readonly refusal?: Refusal;
  readonly detail?: Record<string, unknown>;

  constructor(
    readonly code: ErrorCode,
    message: string,
    extra: Extra = {},
  ) {
    super(message);
    this.name = 'AppError';
    this.fields = extra.fields;
    this.refusal = extra.refusal;
    this.detail = extra.detail;
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}

export const notFound = (what: string) =>
  new AppError('NOT_FOUND', `There is no such ${what}, or it is out of your sight.`);
export const conflict = (message: string, detail?: Record<string, unknown>) =>
  new AppError('CONFLICT', message, { detail });

/**
 * @param fields a message a field, each naming the rule and what would be right.
 * @param more what else was found, said in the same answer.
 */
export const invalid = (fields: Record<string, string>, more: FieldErrors = {}) => {
  const all = { ...Object.fromEntries(Object.entries(fields).map(([field, message]) => [field, [message]])), ...more };
  return new AppError('INVALID', Object.values(all)[0]?.[0] ?? 'The input is not valid.', { fields: all });
};
