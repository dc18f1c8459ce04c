import type { EventName } from './catalogue.js';

/** What a coach's open page hears of a change: the couple, their words to the coach as well, or who walks with whom. */
export type HeardChange = 'couple' | 'words' | 'list';

/**
 * Events after which a coach's page reads a couple again. What is left out changes nothing that a coach sees, or would
 * tell when somebody was here: a sign-in, a private choice, an email's address.
 */
export const heardByCoach: Readonly<Partial<Record<EventName, HeardChange>>> = {
  'enrolment.requested': 'couple',
  'enrolment.activated': 'couple',
  'enrolment.paused': 'couple',
  'enrolment.resumed': 'couple',
  'enrolment.withdrawn': 'couple',
  'enrolment.completed': 'couple',
  'enrolment.replaced': 'list',
  'invitation.declined': 'couple',
  'invitation.expired': 'couple',
  'coach.assigned': 'list',
  'check-in.asked': 'couple',
  'check-in.answered': 'words',
  'check-in.amended': 'words',
  'check-in.missed': 'couple',
  'week.closed': 'couple',
  'rhythm.changed': 'couple',
  'promise.made': 'couple',
  'promise.changed': 'couple',
  'promise.let-go': 'couple',
  'promise.marked': 'couple',
  'stage.ready': 'couple',
  'stage.not-ready': 'couple',
  'stage.completed': 'couple',
  'stage.entered': 'couple',
  'stage.returned': 'couple',
  'milestone.reached': 'couple',
  'weekly-practice.said': 'couple',
  'weekly-practice.assigned': 'couple',
  'measure.answered': 'couple',
  'attention.raised': 'couple',
  'attention.worsened': 'couple',
  'attention.eased': 'couple',
  'attention.seen': 'couple',
  'attention.snoozed': 'couple',
  'attention.recalled': 'couple',
  'attention.ended': 'couple',
  'attention.cleared': 'couple',
  'note.written': 'couple',
  'mail.replied': 'words',
  'thread.written': 'words',
};
