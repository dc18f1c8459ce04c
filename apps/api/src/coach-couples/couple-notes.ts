import { Injectable } from '@nestjs/common';
import type { NotesPage, PageQuery } from '@troth/contract';
import { Database, loadNotesForCoach, type Coach, type SealedNote } from '@troth/database';
import type { Enrolment, Partner } from '@troth/domain';
import { SealingKeys } from '@troth/sealing';
import { z } from 'zod';
import { cutPage, readCursor } from '../serving/cursor.js';
import { openedNote } from './opened-note.js';
import { ownCouple } from './own-couple.js';

const place = z.tuple([z.iso.datetime(), z.uuid()]);

/** The coach's own notes on a couple and those that its partners shared with the coach or wrote back by email, opened, the latest first. */
@Injectable()
export class CoupleNotes {
  constructor(
    private readonly database: Database,
    private readonly keys: SealingKeys,
  ) {}

  async run(coach: Coach, enrolmentId: string, query: PageQuery): Promise<NotesPage> {
    return this.of(await ownCouple(this.database.statements, coach, enrolmentId), query);
  }

  async of({ practiceId, id: enrolmentId, partners }: Enrolment, { cursor, limit }: PageQuery): Promise<NotesPage> {
    const after = readCursor(cursor, place);
    const rows = await loadNotesForCoach(
      this.database,
      { practiceId, enrolmentId },
      { before: after && { at: after[0], id: after[1] }, limit: limit + 1 },
    );
    return cutPage(
      rows,
      limit,
      ({ at, id }) => [at.toISOString(), id],
      (row) => this.toDto(row, Object.values(partners)),
    );
  }

  private toDto(note: SealedNote, partners: readonly Partner[]): NotesPage['items'][number] {
    const { id, from, writerName, mail, at, handedTo, sessionAt } = note;
    const text = openedNote(this.keys, note);
    return {
      noteId: id,
      by: writerOf(mail, writerName),
      handedTo,
      sessionAt: sessionAt?.toISOString() ?? null,
      byEmail: from === 'reply',
      text,
      answerTo: answerTo(note, partners),
      writtenAt: at.toISOString(),
    };
  }
}

/** Who wrote it, as far as it is known. */
function writerOf(mail: SealedNote['mail'], name: string): string {
  if (mail === 'machine') return `An automatic reply from ${name}’s mailbox`;
  return mail === 'other-sender' ? `Somebody else, to ${name}’s address` : name;
}

/** A coach's own note, a machine's and a stranger's are not to be answered at a partner's address. */
function answerTo({ mail, writerId }: SealedNote, partners: readonly Partner[]): string | null {
  if (mail === 'machine' || mail === 'other-sender') return null;
  return partners.find(({ id }) => id === writerId)?.email || null;
}
