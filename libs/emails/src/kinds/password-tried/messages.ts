import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.password-tried', {
  title: 'Somebody tries your password',
  when: 'When somebody tries many passwords for a coach’s address, to that coach; once a day at most.',
  why: 'You get this because you sign in with this address.',
  subject: 'About signing in to your account',
  preheader: 'Somebody tried more than once.',
  heading: 'Somebody tries your password',
  intro:
    'Hello {name}, somebody has tried one password after another for your address. None of those passwords let anybody in.',
  slowed:
    'For now, we make anybody wait who tries from a device on which you never signed in. The devices that you use go on as always, so you may not have noticed anything.',
  newDevice: 'Should you need to sign in on a new device today, open this link on that device. It works for a day.',
  open: 'Use a new device',
  shortPassword:
    'If your password is short, or if you use it elsewhere too, this is a good day to ask the person who runs the practice’s system for a new one. Please do not pass this email on.',
});
