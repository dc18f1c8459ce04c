import type { Say } from '@troth/messages';
import { Problem } from '../api/problem';
import { wordsFor } from '../api/words-for-problems';
import { messages } from './messages';

/** Whatever went wrong, in words that can be acted on. */
export function troubleWords(error: unknown, say: Say): string {
  return error instanceof Problem ? wordsFor(error, say) : say(messages.ourFault);
}
