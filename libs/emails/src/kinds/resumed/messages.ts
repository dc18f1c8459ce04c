import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.resumed', {
  title: 'Resumed',
  when: 'When a paused programme goes on, to each of the two; it does not say by whom.',
  why: 'You get this because you joined the programme.',
  subject: 'Starting again: your next check-in',
  preheader: 'It goes on where it stopped.',
  heading: 'Starting again',
  intro: 'Hello {name}, the programme goes on where it stopped. The weeks in between do not count.',
  next: 'Your next check-in',
  tooEarly: 'If this comes too early for you, you can pause again on your page.',
});
