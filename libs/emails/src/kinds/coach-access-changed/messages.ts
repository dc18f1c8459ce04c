import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.coach-access-changed', {
  title: 'The way you sign in has changed',
  when: 'When a coach’s password, codes, passkeys or single sign-on were changed, to that coach.',
  why: 'You get this because you sign in with this address.',
  subject: 'The way you sign in has changed',
  preheader: 'Was it you? Then there is nothing to do.',
  heading: 'The way you sign in has changed',
  intro:
    'Hello {name}, your password, your codes, a passkey of yours or your single sign-on has just been changed. If you did that, or asked for it, there is nothing to do.',
  ifNotYou:
    'If you did not, choose a new password at once, under “Forgotten your password?” on the sign-in page, and tell the person who runs the practice’s system.',
  look: 'See how you sign in',
});
