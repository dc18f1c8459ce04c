import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.three-months-after', {
  title: 'Three months after',
  when: 'Once, three months after the two came to the end together, only to who asked for it.',
  why: 'You get this once, because you asked us to write in three months. It is our last email to you.',
  subject: 'How are you, three months on?',
  preheader: 'A short hello. Nothing to fill in.',
  intro:
    'Three months have gone by. There is nothing to fill in; we only want to leave you three questions to take along on a walk.',
  questions: [
    'What has stayed with you?',
    'What would you like more of?',
    'What one small promise would you like to keep this week?',
  ],
  writeBack: 'If you would like to talk, write back to this email. Somebody at {practice} reads it.',
});
