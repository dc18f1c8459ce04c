import type { Id } from '../ids.js';
import type { EnrolmentCommand } from './command.js';
import type { Enrolment } from './enrolment.js';

/** Who is asked as usual again by a command, beside those who answer: both after a pause, and who chooses another day or hour. */
export function backInRhythm({ partners }: Enrolment, command: EnrolmentCommand): readonly Id[] {
  if (command.kind === 'resume') return [partners.a.id, partners.b.id];
  return command.kind === 'change-preferences' ? [command.partnerId] : [];
}
