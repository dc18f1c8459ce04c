import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.confirm-address', {
  title: 'Confirm the address',
  when: 'At once after signing up, to the one who signed up.',
  why: 'You get this because somebody gave this address on our page.',
  subject: 'Please confirm your email address',
  preheader: 'One press, and you can go on.',
  heading: 'Is this your address?',
  intro:
    'Hello {name}, please confirm that this address is yours, and that only you read it. Then we go on with what you began on our page.',
  confirm: 'Confirm my address',
  until: 'You can do this until {validUntil}. If it was not you, do nothing: nothing starts without your confirmation.',
});
