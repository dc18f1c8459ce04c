import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.coach-alert', {
  title: 'Coach’s alert',
  when: 'When a flag goes up or gets worse, to the coach of that couple; one email a couple and day.',
  why: 'You get this because you are the coach of this couple.',
  subject: 'Worth a look today',
  preheader: 'Somebody may need you.',
  greeting: 'Hello {name},',
  intro: '{flags, plural, one {a flag has gone up for them.} other {{flags} flags have gone up for them.}}',
  look: 'A flag is a reason to look, not an answer. You know them best.',
  whereTheyAre: 'Where they are',
  how: 'How flags and figures are worked out',
  open: 'Open their page',
});
