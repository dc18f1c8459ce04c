import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.coach-session-news', {
  title: 'A session was booked or called off',
  when: 'When a partner has booked a session or called one off, to the couple’s coach.',
  why: 'You get this because you offer times to your couples. With whom and when is never in an email.',
  subject: 'Something has changed in your calendar',
  preheader: 'You can see it when you are signed in.',
  hello: 'Hello {name},',
  booked: 'One of the times that you offered was booked.',
  cancelled: 'A session that was booked was called off.',
  see: 'See when it is',
});
