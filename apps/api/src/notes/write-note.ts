import { Injectable } from '@nestjs/common';
import type { WrittenNote } from '@troth/contract';
import { insertCoachNote, type Coach, coachNotePlace } from '@troth/database';
import type { Id } from '@troth/domain';
import { sealFor, type Work } from '@troth/programme';
import { ownCouple } from '../coach-couples/own-couple.js';

/** A coach writes a note on their own couple; it is sealed, and no partner ever reads it. */
@Injectable()
export class WriteNote {
  async run(work: Work, coach: Coach, enrolmentId: Id, text: string): Promise<WrittenNote> {
    const { tx, now } = work;
    await ownCouple(tx, coach, enrolmentId);
    const id = work.newId();
    const { practiceId } = coach;
    const sealed = await sealFor(work, { practiceId, personId: coach.id }, text, coachNotePlace(id));
    await insertCoachNote(tx, { practiceId, id, enrolmentId, sealed, coachId: coach.id, writtenAt: now });
    await work.record([{ name: 'note.written', payload: { noteId: id }, practiceId, enrolmentId }]);
    return { noteId: id, writtenAt: now.toISOString() };
  }
}
