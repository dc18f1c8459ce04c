import type { Id, NoteAudience } from '@troth/domain';

/** Where a check-in's note is sealed to: it opens nowhere else, and for nobody else than its writer chose. */
export function notePlace(checkInId: Id, audience: NoteAudience): string {
  return `check-in:${checkInId}:${audience}`;
}

/** The same of a reply by email. */
export function replyPlace(inboundId: Id): string {
  return `inbound:${inboundId}`;
}

/** Where a part of a promise's words is sealed to: a partner makes one in a week. */
export function promisePlace(makerId: Id, madeWeek: string, part: 'if' | 'then'): string {
  return `promise:${makerId}:${madeWeek}:${part}`;
}

/** The same of a coach's note. */
export function coachNotePlace(noteId: Id): string {
  return `coach-note:${noteId}`;
}

/** The same of a message in the thread of a partner and their coach. */
export function threadPlace(partnerId: Id, messageId: Id): string {
  return `thread:${partnerId}:${messageId}`;
}

/** The same of the name or the text of a coach's template. */
export function templatePlace(templateId: Id, part: 'name' | 'text'): string {
  return `coach-template:${templateId}:${part}`;
}

/** The same of where a session is. */
export function sessionPlace(sessionId: Id): string {
  return `session:${sessionId}`;
}

/** The same of what waits for the operator. */
export function operatorMailPlace(id: Id): string {
  return `operator-mail:${id}`;
}

/** The same of what a coach's app makes codes from. */
export function authenticatorPlace(coachId: Id): string {
  return `authenticator:${coachId}`;
}
