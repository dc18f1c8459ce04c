import { Injectable } from '@nestjs/common';
import type { WrittenNote } from '@troth/contract';
import { appendEvents, idsAt, insertCoachNote, type Coach, type Tx } from '@troth/database';
import { newEvent, type Id } from '@troth/domain';
import { seal } from '@troth/sealing';
import { ApiContext } from '../api-context.js';
import { ownCouple } from '../coach-couples/own-couple.js';

/** Where a coach's note is sealed to: it opens nowhere else. */
export function coachNotePlace(noteId: Id): string {
  return `coach-note:${noteId}`;
}

/** A coach writes a note on their own couple; it is sealed, and no partner ever reads it. */
@Injectable()
export class WriteNote {
  constructor(private readonly context: ApiContext) {}

  async run(tx: Tx, coach: Coach, enrolmentId: Id, text: string, now: Date): Promise<WrittenNote> {
    await ownCouple(tx, coach, enrolmentId);
    const newId = idsAt(now);
    const id = newId();
    const { practiceId } = coach;
    const sealed = seal(this.context.keys, text, coachNotePlace(id));
    await insertCoachNote(tx, { ...{ practiceId, id, enrolmentId, sealed }, coachId: coach.id, writtenAt: now });
    await appendEvents(tx, [
      newEvent('note.written', { noteId: id }, { id: newId(), practiceId, enrolmentId, occurredAt: now }),
    ]);
    return { noteId: id, writtenAt: now.toISOString() };
  }
}
