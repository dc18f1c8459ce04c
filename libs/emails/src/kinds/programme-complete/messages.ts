import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.programme-complete', {
  title: 'Programme complete',
  when: 'When the programme ends, together or apart, to each of the two.',
  why: 'You get this because you joined the programme, which has now come to its end.',
  subject: 'A last word from us',
  preheader: 'Thank you for the work that you put in.',
  together:
    'You have come to the end of the programme together, through easy weeks and hard ones. What you have practised is yours to keep.',
  apart: 'The programme has ended, and each of you goes on from here. What you have learned is yours to keep.',
  emailsStop: 'The weekly emails stop here.',
  onceMore: 'If you would like one short email from us in three months, say so on your page.',
  helpPage: 'If the days become hard, our help page is there for you as before.',
});
