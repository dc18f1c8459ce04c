import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.ledger', {
  title: 'Promises',
  columns: ['Due', 'Who', 'Promise', 'Own view', 'Seen view'],
  letGo: 'let go {day}',
});

/** What was said of a promise. */
export const marks = defineMessages('web.ledger.mark', {
  kept: 'kept',
  partly: 'partly',
  not: 'not',
  excused: 'something got in the way',
  'cant-say': 'can’t say',
});
