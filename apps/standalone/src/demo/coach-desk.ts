import type { CoachClient } from '../couple/coach-client.js';

const templates = [
  {
    name: 'After a quiet week',
    text:
      'Hello {name},\n\nI have not heard from you for a while, and that is all right. If you feel like it, two lines are ' +
      'enough: how was your week, and is there something that you would like to talk about?\n\nWarm wishes\n{coach}',
  },
  {
    name: 'Before a talk for three',
    text:
      'Hello {name},\n\nI look forward to our talk with you and {partner}. There is nothing to prepare. If there is a ' +
      'subject that you would rather leave out, tell me before, and we will.\n\nWarm wishes\n{coach}',
  },
];

/** The demo's coach says when she reads messages, and keeps what she often begins them with. */
export async function layDesk(coach: CoachClient): Promise<void> {
  await coach.sayHours({ weekdays: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' });
  for (const template of templates) await coach.keepTemplate(template);
}
