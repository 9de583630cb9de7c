import { AppError } from '@/lib/errors';

const DEEPEST = 64;

/** @throws BAD_REQUEST naming line and column where the text stops being JSON, or that it is nested too deeply */
export function parseJson(text: string): unknown {
  refuseDepth(text);
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = placeOf(text, firstError(text));
    throw new AppError('BAD_REQUEST', `The body is not JSON: it goes wrong at line ${line}, column ${column}.`, {
      detail: { line, column },
    });
  }
}

/** Code that walks a value calls itself once a level, so a body of a million brackets would end the stack. */
function refuseDepth(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index];
    if (quoted) {
      if (letter === '\\') index++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    if (depth > DEEPEST)
      throw new AppError('BAD_REQUEST', `The body is nested more than ${DEEPEST} levels deep; send a flatter one.`);
  }
}

/** Where it goes wrong: the longest beginning that could still become JSON, found by halving. */
function firstError(text: string): number {
  let good = 0;
  let bad = text.length;
  if (isUnfinished(text)) return text.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUnfinished(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUnfinished(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    return message.includes('end of JSON') || (position !== undefined && Number(position) >= beginning.length);
  }
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
