import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-notes', {
  title: 'Notes',
  ownNote: 'A note of your own',
  forCoaches: 'For coaches only. The couple never sees it.',
  keep: 'Keep this note',
  written: '{by}, {when}',
  handedOver: '{by}, for {to} on handing over, {when}',
  ofSession: '{by}, {when}, on the session of {session}',
  writtenByEmail: '{by}, by email, {when}',
  answer: 'Answer {name} under Messages',
});
