import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach.safety', {
  tab: 'People who may need you',
  title: 'People who may need you',
  lead: 'What people at your practice said alone: that somebody else may read their mail, that they may not be safe, or that they would like to talk. Only those who look after safety see this page.',
  care: 'Reach them only in the way that they wrote. Their partner knows nothing of it, and nothing that their partner sees changes.',
  none: 'Nobody is waiting. When somebody needs you, an email comes at once.',
  open: 'Open',
  closed: 'Closed',
  couples: 'All couples',
  queue: 'All who may need you',
  notYours: 'There is no such case for you here.',
  waiting: 'Waiting since {when}',
  lookedAfter: 'Somebody has acted; they last wrote on {when}',
  closedAt: 'Closed on {when}: {why}',
  now: 'Today, please',
  soon: 'Within a working day, please',
  couple: 'Of {couple}',
  gone: 'Nothing else is kept of them any more. Once this is closed, it is erased as well.',
  needsYou: 'Somebody at your practice needs you',
  needsYouCount:
    '{waiting, plural, =0 {Nobody is waiting just now.} one {One person is waiting.} other {{waiting} people are waiting.}} {open, plural, one {One case is open.} other {{open} cases are open.}}',
  look: 'See who',
});

/** Why a case was closed. */
export const reasonWords = defineMessages('web.coach.safety.reason', {
  talked: 'We have talked',
  'passed-on': 'Somebody else helps them now',
  'no-contact-wished': 'They do not wish to hear from us',
  'nothing-to-do': 'There was nothing to do',
});
