import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

export const ANSWER_HEADER = 'x-sextant-answer';
const kept = globalThis as { sextantAnswers?: Map<string, ServerResponse> };

/** Keeps the answer to each page request at hand under a name, so that the page can say what status it has. */
export function noteAnswers(): void {
  if (kept.sextantAnswers) return;
  const answers = new Map<string, ServerResponse>();
  kept.sextantAnswers = answers;
  let last = 0;
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    // Nobody from outside names an answer: it might be another one's.
    delete request.headers[ANSWER_HEADER];
    // What script asks for is drawn into the page that is open; a 404 would make it load the address anew.
    if (request.headers.rsc) return;
    const id = String(++last);
    request.headers[ANSWER_HEADER] = id;
    answers.set(id, response);
    response.once('close', () => answers.delete(id));
  });
}

export const answerNamed = (id: string): ServerResponse | undefined => kept.sextantAnswers?.get(id);
