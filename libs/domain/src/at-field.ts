import { english, type Say } from '@troth/messages';

/** A sentence for the person who filled in a field. */
export type FieldWords = (say: Say) => string;

/**
 * The words of a schema for its fault: the sentence goes with the issue, so that the API says it in its caller's language. In English
 * to anybody else.
 */
export function atField(words: FieldWords) {
  return {
    error(issue: object): string {
      Object.assign(issue, { words });
      return words(english.say);
    },
  };
}
