import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.consent', {
  takingPart: 'What is kept, and who sees it',
  emails: 'Emails that we send you',
  agreeToEmails: 'I agree to these emails',
  agreedToEmails: 'You agreed to these emails. You can stop them at any time.',
  ratherNoEmails: 'I would rather not',
});
