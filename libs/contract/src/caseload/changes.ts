import { stream } from '../answers.js';
import { route } from '../route.js';

/** What one message of the stream says. */
export interface CaseloadChange {
  /** To be read again; `words`: a thread of theirs may have more in it. Never what changed. */
  readonly couples: readonly { readonly id: string; readonly words: boolean }[];
  /** Something may have been missed, or who walks with whom has changed. */
  readonly all: boolean;
}

export const changes = route({
  endpoint: 'GET /api/v1/coach/changes',
  tag: 'Coach',
  summary: 'Which of my couples have something new, as it happens; ids alone',
  description:
    'Server-sent events. `change` has `{ couples: [{ id, words }], all }`. After `over` the session has ended, after `full` this ' +
    'coach has newer streams open; neither is to be opened again by itself. An open stream does not keep a session alive.',
  caller: 'coach',
  act: 'list-couples',
  answer: stream('Open until the session ends or the server drains'),
});
