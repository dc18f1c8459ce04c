import { defineMessages } from '@troth/messages';

/** What stands in place of words whose key is missing: one value that cannot be opened spoils no page. */
export const unreadable = defineMessages('unreadable', {
  toCoach:
    'This cannot be read here: the key that it was sealed with is missing. The person who runs Troth can tell whether it is kept elsewhere.',
  noteForMe: 'We are sorry: we cannot read this note any more. Perhaps you can ask what it said.',
  message: 'We are sorry: we cannot read this message any more.',
  ownWords: 'We are sorry: we cannot read your words any more. What you said of it is still there.',
});
