import { languages, speak, type Language } from '@troth/messages';
import type { QuestionId } from './questions/registry.js';
import { repliedQuestions } from './replied-questions.js';

/** What a question may be called in a reply, in small letters: its name in every language, with and without its accents. */
export const namesInReplies: ReadonlyMap<string, QuestionId> = new Map(
  repliedQuestions.flatMap(({ id, name, reply }) =>
    [...reply.names, ...(Object.keys(languages) as Language[]).map((language) => speak(language).say(name))]
      .map((called) => called.normalize('NFKC').toLowerCase())
      .flatMap((called) => [called, called.normalize('NFD').replace(/\p{M}/gu, '')])
      .map((called) => [called, id] as const),
  ),
);
