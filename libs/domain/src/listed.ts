import { defineMessages, type Say } from '@troth/messages';

const messages = defineMessages('lists', { comma: ', ' });

/** Words one after the other, with the reader’s comma between them: `6, 7, no answer`. */
export function listed(words: readonly (string | number)[], say: Say): string {
  return words.join(say(messages.comma));
}
