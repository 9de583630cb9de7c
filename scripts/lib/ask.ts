import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

function refuseWithoutTerminal(question: string): void {
  if (process.stdin.isTTY) return;
  throw new Error(`Nobody is here to answer "${question}"; give it as an option (see the head of scripts/setup.ts).`);
}

/** Asks in the terminal; an empty answer takes what stands in brackets. */
export async function askFor(question: string, proposed = ''): Promise<string> {
  refuseWithoutTerminal(question);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question}${proposed ? ` [${proposed}]` : ''}: `);
  terminal.close();
  return answer.trim() || proposed;
}

/** Asks without showing what is typed. */
export async function askSecret(question: string): Promise<string> {
  refuseWithoutTerminal(question);
  process.stderr.write(`${question}: `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  const answer = await terminal.question('');
  terminal.close();
  process.stderr.write('\n');
  return answer;
}
