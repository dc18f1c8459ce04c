import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.coach-new-device', {
  title: 'You signed in on a new device',
  when: 'When a coach signs in on a device on which they have not signed in before, to that coach.',
  why: 'You get this because you sign in with this address.',
  subject: 'You signed in on a new device',
  preheader: 'Was it you? Then there is nothing to do.',
  heading: 'You signed in on a new device',
  intro:
    'Hello {name}, somebody has just signed in to your account on a device that we had not seen with you before. If it was you, there is nothing to do.',
  ifNotYou:
    'If it was not you, choose a new password at once, under “Forgotten your password?” on the sign-in page, and tell the person who runs the practice’s system. A new password ends every session.',
  look: 'See where you are signed in',
});
