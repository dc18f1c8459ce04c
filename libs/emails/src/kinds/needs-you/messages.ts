import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.needs-you', {
  title: 'Someone needs you',
  when: 'At once, at any hour, to those who look after safety at the practice when a person there needs them; again every few hours, and to a second person, until somebody has acted.',
  why: 'You get this because you look after people at your practice.',
  subject: 'Someone needs you',
  preheader: 'Please sign in.',
  greeting: 'Hello {name},',
  first: 'Someone at your practice needs you. Please sign in to see who.',
  again: 'Someone at your practice is still waiting for somebody. Please sign in to see who.',
  open: 'Sign in',
});
