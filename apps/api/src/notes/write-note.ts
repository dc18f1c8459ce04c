import { Injectable } from '@nestjs/common';
import type { BodyOf, couples, WrittenNote } from '@troth/contract';
import { coachNotePlace, findSession, insertCoachNote, type Coach } from '@troth/database';
import { hasBegun, type Id } from '@troth/domain';
import { sealFor, type Work } from '@troth/programme';
import { ownCouple } from '../coach-couples/own-couple.js';
import { Problem } from '../problems/problem.js';

/** A coach writes a note on their own couple; it is sealed, and no partner ever reads it. */
@Injectable()
export class WriteNote {
  /** Throws `not-found` for a session that this couple has not, or that has not begun. */
  async run(
    work: Work,
    coach: Coach,
    enrolmentId: Id,
    { text, sessionId }: BodyOf<typeof couples.writeNote>,
  ): Promise<WrittenNote> {
    const { tx, now } = work;
    await ownCouple(tx, coach, enrolmentId);
    const id = work.newId();
    const { practiceId } = coach;
    const session = sessionId && (await findSession(tx, { practiceId, enrolmentId }, sessionId));
    if (sessionId && !(session && hasBegun(session, now))) throw new Problem('not-found');
    const sealed = await sealFor(work, { practiceId, personId: coach.id }, text, coachNotePlace(id));
    const note = { practiceId, id, enrolmentId, coachId: coach.id, sealed, writtenAt: now, sessionId };
    await insertCoachNote(tx, note);
    await work.record([{ name: 'note.written', payload: { noteId: id }, practiceId, enrolmentId }]);
    return { noteId: id, writtenAt: now.toISOString() };
  }
}
