import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.session-news', {
  title: 'A time has changed',
  when: 'When a time to meet your coach was booked, moved or called off, and not by you.',
  why: 'You get this because a time on your page has changed. When it is is never in an email.',
  subject: 'Something has changed on your page',
  preheader: 'You can see it there.',
  hello: 'Hello {name},',
  booked: 'A time was booked. You can see on your page when it is.',
  moved: 'A time that was booked has changed. You can see on your page how it is now.',
  cancelled: 'A time that was booked was called off. You can see on your page which one it was.',
  signIn: 'The page may ask you for a sign-in link first. That keeps it yours.',
});
