import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.coach-alert', {
  title: 'Coach’s alert',
  when: 'When a flag goes up, to the coach of that couple.',
  why: 'You get this because you are the coach of this couple.',
  subject: 'Worth a look today',
  preheader: 'Somebody may need you.',
  intro: 'Hello {name}, a flag has gone up for {names}.',
  look: 'A flag is a reason to look, not an answer. You know them best.',
  whatWasSeen: 'What was seen',
  whereTheyAre: 'Where they are',
  open: 'Open their page',
});
