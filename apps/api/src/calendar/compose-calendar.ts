import type { Id, Language, Span } from '@troth/domain';
import { defineMessages, speak } from '@troth/messages';
import ical, { ICalCalendarMethod } from 'ical-generator';

export const calendarType = 'text/calendar; charset=utf-8';

/** What stands in a calendar of a session: when it is, and for a coach the page of the couple, which nobody else can open. */
export interface Appointment extends Span {
  readonly id: Id;
  readonly page?: string;
}

const messages = defineMessages('calendar', { appointment: 'Appointment' });

/** Nothing here names the programme: a calendar is often shared, and its entries come up on locked screens. */
const prodId = { company: 'calendar', product: 'appointments', language: 'EN' };

/** Appointments as RFC 5545 has them, at instants in UTC, with a title that says nothing more. */
export function composeCalendar(appointments: readonly Appointment[], language: Language, now: Date): string {
  const calendar = ical({ prodId, method: ICalCalendarMethod.PUBLISH });
  const summary = speak(language).say(messages.appointment);
  for (const { id, beginsAt, endsAt, page = null } of appointments)
    calendar.createEvent({ id, start: beginsAt, end: endsAt, stamp: now, summary, url: page });
  return `${calendar.toString()}\r\n`;
}
