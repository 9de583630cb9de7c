import { pino } from 'pino';

/** Structured lines on stdout, one JSON object each; what could be a secret never leaves. */
export const log = pino(
  {
    level: process.env.LOG_LEVEL || (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
    base: { role: process.env.SEXTANT_ROLE || 'all' },
    redact: {
      paths: ['password', '*.password', 'token', '*.token', 'secret', '*.secret', '*.authorization', '*.cookie'],
      censor: '[kept back]',
    },
  },
  // The stdout of a command is its answer alone.
  pino.destination(process.env.SEXTANT_COMMAND ? 2 : 1),
);
