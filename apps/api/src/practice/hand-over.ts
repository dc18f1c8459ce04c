import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, PageQuery, practice } from '@troth/contract';
import {
  appendAuditEntry,
  coachNotePlace,
  Database,
  findCoach,
  insertCoachNote,
  listCouplesOf,
  loadEnrolment,
  type Coach,
} from '@troth/database';
import { defineMessages } from '@troth/messages';
import { decideEnrolment, sealFor, type Work } from '@troth/programme';
import { z } from 'zod';
import { granted } from '../problems/granted.js';
import { Problem } from '../problems/problem.js';
import { cutPage, readCursor } from '../serving/cursor.js';
import { say } from '../speech/say.js';

const messages = defineMessages('refusals.hand-over', { noCoach: 'There is no such coach in your practice.' });

const place = z.tuple([z.uuid()]);

/** A lead coach hands couples of the practice to a coach, with a note for them; of the couples they see the names alone. */
@Injectable()
export class HandOver {
  constructor(private readonly database: Database) {}

  async couplesOf(
    { practiceId }: Coach,
    coachId: string,
    { cursor, limit }: PageQuery,
  ): Promise<AnswerOf<typeof practice.couplesOf>> {
    const { statements } = this.database;
    if (!(await findCoach(this.database, practiceId, coachId))) throw new Problem('not-found');
    const after = readCursor(cursor, place)?.[0] ?? null;
    const rows = await listCouplesOf(statements, { practiceId, coachId, after, limit: limit + 1 });
    return cutPage(
      rows,
      limit,
      ({ enrolmentId }) => [enrolmentId],
      ({ enrolmentId, state, a, b }) => ({ enrolmentId, state, names: [a, b] as [string, string] }),
    );
  }

  /** All of them or none. Throws `not-found`, `already-ended`, or `invalid-input` at `to`. */
  async run(work: Work, lead: Coach, { couples, to, note }: BodyOf<typeof practice.handOver>): Promise<void> {
    const { practiceId } = lead;
    const coach = await findCoach(work.tx, practiceId, to);
    if (!coach?.roles.includes('coach')) {
      throw new Problem('invalid-input', [{ path: 'to', message: say(messages.noCoach) }]);
    }
    // In one order, so that two who hand over the same couples wait for each other in turn.
    for (const enrolmentId of [...new Set(couples)].sort()) {
      const ref = { practiceId, enrolmentId };
      if (!(await loadEnrolment(work.tx, ref, { lock: true }))) throw new Problem('not-found');
      if (note !== '') await keepNote(work, lead, { enrolmentId, to, text: note });
      granted(await decideEnrolment(work, ref, { kind: 'assign-coach', coachId: to }));
      const actor = { kind: 'coach', id: lead.id } as const;
      const entry = { practiceId, at: work.now, actor, act: 'couple-taken-on', outcome: 'done' } as const;
      await appendAuditEntry(work.tx, { ...entry, about: enrolmentId, detail: to });
    }
  }
}

async function keepNote(
  work: Work,
  { practiceId, id: coachId }: Coach,
  { enrolmentId, to, text }: { readonly enrolmentId: string; readonly to: string; readonly text: string },
): Promise<void> {
  const id = work.newId();
  const sealed = await sealFor(work, { practiceId, personId: coachId }, text, coachNotePlace(id));
  const note = { practiceId, id, enrolmentId, coachId, sealed, writtenAt: work.now, handedTo: to };
  await insertCoachNote(work.tx, note);
  await work.record([{ name: 'note.written', payload: { noteId: id }, practiceId, enrolmentId }]);
}
