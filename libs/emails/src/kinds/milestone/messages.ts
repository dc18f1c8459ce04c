import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.milestone', {
  title: 'Milestone',
  when: 'When a milestone is reached: to the one who reached it, or to both where it is shared.',
  why: 'You get this because something in your programme was worth a word.',
  subject: 'A note for you',
  preheader: 'Something worth a moment.',
  hello: 'Hello {name},',
});
