import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.thread', {
  title: 'Messages',
  withCoach: 'Messages with your coach',
  onlyYouTwo: 'Only you and your coach read what stands here.',
  onlyYouThree: 'Only you, your coach and {standIn} read what stands here.',
  notThePartner: '{partner} does not see it, nor whether there is anything. Nobody sees when you have read.',
  standsIn: '{standIn} stands in for {coach} until {until}, and can read and answer here.',
  willStandIn: '{standIn} stands in for {coach} from {from} until {until}, and can read and answer here then.',
  toCoach: 'Write to your coach',
  toPartner: 'Write to {name}',
  plainWords: 'Your coach answers when they can, and may not read it today.',
  onlyThem: 'Only {name} reads it. Their email says that a message waits, and nothing else.',
  send: 'Send',
  sent: 'Sent.',
  none: 'Nothing has been written yet.',
  noneNow: 'Nothing can be written now. What was written stays here.',
  isNew: 'New',
  message: '{writer}, {when}',
  note: '{writer}, with a check-in, {when}',
  reply: '{writer}, by email, {when}',
  newMessages:
    '{count, plural, one {A new message from your coach waits for you.} other {# new messages from your coach wait for you.}}',
  nothingNew: 'You and your coach can write to each other here.',
  open: 'Open my messages',
  back: 'Back to our page',
  openWith:
    '{unread, plural, =0 {Messages with {name}} one {Messages with {name} (# new)} other {Messages with {name} (# new)}}',
});
