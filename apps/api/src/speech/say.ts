import { AsyncLocalStorage } from 'node:async_hooks';
import { speak, type Language, type Say } from '@troth/messages';
import type { FastifyInstance } from 'fastify';
import { languageFor } from './language-for.js';

const readers = new AsyncLocalStorage<Language>();

/** The language in which the request at hand is answered; English where there is none. */
export function readersLanguage(): Language {
  return readers.getStore() ?? 'en';
}

/** Says a message in the reader’s language. */
export const say: Say = (message, ...given) => speak(readersLanguage()).say(message, ...given);

/** Every request is answered in the language that it accepts: a page of ours names its own. */
export function speakToReader(fastify: FastifyInstance): void {
  // Once the body is read: what comes before it does not go on in the same context.
  fastify.addHook('preHandler', ({ headers }, _reply, done) => {
    readers.run(languageFor(headers['accept-language']), done);
  });
}
