import { english, type Say } from '@troth/messages';

/** A sentence for the person who filled in a field. */
export type FieldWords = (say: Say) => string;

/**
 * The words of a schema for its fault: the sentence goes with the issue, so that the API says it in its caller's language. In English
 * to anybody else. `given` is what was filled in.
 */
export function atField(words: (say: Say, given: unknown) => string) {
  return {
    error(issue: { readonly input?: unknown }): string {
      const said: FieldWords = (say) => words(say, issue.input);
      Object.assign(issue, { words: said });
      return said(english.say);
    },
  };
}
