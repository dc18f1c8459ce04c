import { Injectable } from '@nestjs/common';
import type { CheckInRequest, CheckInSaved } from '@troth/contract';
import { keepCheckIn, loadPartnerWeeks, type OpenCheckIn } from '@troth/database';
import { checkInFaults, consistencyScore, regularity, type Id, type PromiseView } from '@troth/domain';
import type { Work } from '@troth/programme';
import { openOr, seal } from '@troth/sealing';
import { ApiContext } from '../api-context.js';
import { Problem } from '../http/problem.js';
import { notePlace } from './note-place.js';
import { openCheckIn } from './open-check-in.js';
import { idsByReference } from './promise-references.js';

/** What is asked about in each view, by the reference that the form names it by. */
type Asked = Readonly<Record<PromiseView, ReadonlyMap<string, Id>>>;

/** Keeps the answers of the form behind a link, and answers with its writer's own figures. */
@Injectable()
export class SaveCheckIn {
  constructor(private readonly context: ApiContext) {}

  async run(work: Work, request: CheckInRequest): Promise<CheckInSaved> {
    const { tx, now } = work;
    const opened = await openCheckIn(tx, request.token, now, { lock: true });
    // An older form must not put back what was changed since it was looked at.
    if (!opened.closed && request.revision !== undefined && request.revision !== opened.checkIn.revision)
      throw new Problem('check-in-changed');
    const asked = {
      own: idsByReference(this.context.keys, opened.partner, opened.own),
      seen: idsByReference(this.context.keys, opened.partner, opened.seen),
    };
    refuseFaults(opened, asked, request);
    const marks = { own: marksOf(asked.own, request.own), seen: marksOf(asked.seen, request.seen) };
    const given = {
      answers: request.answers,
      note: this.note(opened, request),
      promises: { marks, made: request.promise ?? null },
    };
    const revision = await keepCheckIn(tx, opened, given, now);

    const weeks = await loadPartnerWeeks(tx, opened.ref.practiceId, opened.partner.id);
    const rates = weeks.map(({ week, frozen, own }) => ({ week, frozen, ...own }));
    const figures = { ...consistencyScore(rates), regularity: regularity(weeks.filter(({ asked }) => asked)) };
    return { savedAt: now.toISOString(), revision, figures };
  }

  private note({ checkIn }: OpenCheckIn, { note }: CheckInRequest) {
    if (!note) return null;
    const { text, audience } = note;
    const place = notePlace(checkIn.id, audience);
    const kept = checkIn.note?.audience === audience ? checkIn.note : null;
    // A note whose words did not change is not written again, so that its reader is not called to it twice.
    if (kept && (text === undefined || openOr(this.context.keys, kept.sealed, place, '') === text)) return kept;
    if (text !== undefined) return { sealed: seal(this.context.keys, text, place), audience };
    // Anybody else who opens this link must not be able to send on what its writer kept.
    const message = checkIn.note
      ? 'Write the note again to choose again who may read it.'
      : 'Write a note, or leave it out.';
    throw new Problem('invalid-input', [{ path: 'note.text', message }]);
  }
}

function refuseFaults(opened: OpenCheckIn, asked: Asked, request: CheckInRequest): void {
  const form = {
    stage: opened.stage,
    ownPromiseIds: [...asked.own.keys()],
    seenPromiseIds: [...asked.seen.keys()],
    openPromises: opened.open.length,
    localDate: opened.today,
    closed: opened.closed,
  };
  const { note: _, revision: _revision, ...answered } = request;
  const faults = checkInFaults(form, answered);
  if (faults.some(({ code }) => code === 'week-closed')) throw new Problem('week-closed');
  // A promise that stands as it was made is not held against today's date again.
  const kept = faults.filter(({ path }) => path !== 'promise.dueOn' || request.promise?.dueOn !== opened.made?.dueOn);
  if (kept.length > 0)
    throw new Problem(
      'invalid-input',
      kept.map(({ path, message }) => ({ path, message })),
    );
}

function marksOf<Answer>(
  asked: ReadonlyMap<string, Id>,
  given: readonly { readonly promiseId: string; readonly answer: Answer }[],
): { promiseId: Id; answer: Answer }[] {
  return given.map(({ promiseId, answer }) => ({ promiseId: asked.get(promiseId) ?? '', answer }));
}
