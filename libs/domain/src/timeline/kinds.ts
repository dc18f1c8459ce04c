import { defineMessages } from '@troth/messages';
import type { EventName } from '../events/catalogue.js';

/** The kinds of moments that a couple's timeline tells, each as its filter is called. A new one is its line here. */
export const timelineKinds = defineMessages('timeline.kind', {
  stage: 'Stages and pauses',
  'check-in': 'Check-ins',
  promise: 'Promises',
  practice: 'Practices',
  milestone: 'Milestones',
  note: 'Notes and replies',
  finding: 'Findings',
  measure: 'How things are',
  intake: 'What came before',
  session: 'Sessions',
  email: 'Emails',
});

export type TimelineKind = keyof typeof timelineKinds;

/** The events that a timeline tells as they were recorded, each with its kind; the rest is read from what is kept now. */
export const timelineEvents = {
  'enrolment.activated': 'stage',
  'stage.entered': 'stage',
  'stage.ready': 'stage',
  'stage.completed': 'stage',
  'stage.returned': 'stage',
  'enrolment.paused': 'stage',
  'enrolment.resumed': 'stage',
  'enrolment.completed': 'stage',
  'enrolment.withdrawn': 'stage',
  'coach.assigned': 'stage',
  'rhythm.changed': 'check-in',
  'attention.raised': 'finding',
  'attention.worsened': 'finding',
  'attention.ended': 'finding',
  'intake.told': 'intake',
  'intake.taken-back': 'intake',
  'session.booked': 'session',
  'session.moved': 'session',
  'session.cancelled': 'session',
} as const satisfies Partial<Record<EventName, TimelineKind>>;

export type TimelineEvent = keyof typeof timelineEvents;
