import { notePlace } from '@troth/database';
import type { OpenCheckIn } from './open-check-in.js';
import {
  checkInFaults,
  refusals,
  type AnswerFault,
  type CheckInSubmission,
  type Id,
  type NoteAudience,
  type Partner,
  type PartnerPromise,
  type PromiseView,
} from '@troth/domain';
import { defineMessages, type Message } from '@troth/messages';
import { openOr, partnerReference, type SealingKeys } from '@troth/sealing';
import { sealFor } from '../keys/seal-for.js';
import type { Work } from '../work.js';
import { keepCheckIn } from './keep-check-in.js';

/** The form of a check-in as it was filled in; promises go by the references that its partner knows them by. */
export interface SubmittedCheckIn extends Omit<CheckInSubmission, 'note'> {
  /** Without a text, the note that was saved stays as it is; without a note, a saved one is taken back. */
  readonly note?: { readonly text?: string; readonly audience: NoteAudience };
  /** How often it had been saved when the form was looked at; without it, whatever is there is replaced. */
  readonly revision?: number;
}

export type CheckInSubmitted =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly refusal: 'check-in-changed' | 'week-closed' }
  | {
      readonly ok: false;
      readonly refusal: 'invalid-input';
      /** What is wrong at each field, in words for who filled it in. */
      readonly faults: readonly { readonly path: string; readonly words: Message }[];
    };

/** What is asked about in each view, by the reference that the form names it by. */
type Asked = Readonly<Record<PromiseView, ReadonlyMap<string, Id>>>;

/** Keeps the answers of a form over those given before, where it may still be answered and nothing in it is at fault. */
export async function submitCheckIn(
  work: Work,
  opened: OpenCheckIn,
  submitted: SubmittedCheckIn,
): Promise<CheckInSubmitted> {
  const { revision } = submitted;
  // An older form must not put back what was changed since it was looked at.
  if (!opened.closed && revision !== undefined && revision !== opened.checkIn.revision)
    return { ok: false, refusal: 'check-in-changed' };
  const asked = {
    own: idsByReference(work.keys, opened.partner, opened.own),
    seen: idsByReference(work.keys, opened.partner, opened.seen),
  };
  const faults = faultsOf(work, opened, asked, submitted);
  if (faults.some(({ code }) => code === 'week-closed')) return { ok: false, refusal: 'week-closed' };
  // A form that was looked at asks for all there was: what it lacks is asked since, and is on the form when it is looked at again.
  if (revision !== undefined && faults.some(({ code }) => code === 'answer-missing'))
    return { ok: false, refusal: 'check-in-changed' };
  if (faults.length > 0) {
    const told = faults.map(({ path, code }) => ({ path, words: refusals[code] }));
    return { ok: false, refusal: 'invalid-input', faults: told };
  }
  const note = await noteOf(work, opened, submitted.note);
  if (note === 'not-written') return { ok: false, refusal: 'invalid-input', faults: [unwritten(opened)] };
  const marks = { own: marksOf(asked.own, submitted.own), seen: marksOf(asked.seen, submitted.seen) };
  const promises = { marks, made: submitted.promise ?? null };
  return { ok: true, revision: await keepCheckIn(work, opened, { answers: submitted.answers, note, promises }) };
}

function faultsOf(
  { keys }: Work,
  opened: OpenCheckIn,
  asked: Asked,
  submitted: SubmittedCheckIn,
): readonly AnswerFault[] {
  const form = {
    questions: opened.questions,
    ownPromiseIds: [...asked.own.keys()],
    seenPromiseIds: [...asked.seen.keys()],
    openPromiseIds: [...idsByReference(keys, opened.partner, opened.open).keys()],
    localDate: opened.today,
    closed: opened.closed,
  };
  const { note: _, revision: _revision, ...answered } = submitted;
  // A promise that stands as it was made is not held against today's date again.
  return checkInFaults(form, answered).filter(
    ({ path }) => path !== 'promise.dueOn' || submitted.promise?.dueOn !== opened.made?.dueOn,
  );
}

async function noteOf(work: Work, { checkIn, partner }: OpenCheckIn, note: SubmittedCheckIn['note']) {
  if (!note) return null;
  const { text, audience } = note;
  const place = notePlace(checkIn.id, audience);
  const kept = checkIn.note?.audience === audience ? checkIn.note : null;
  // A note whose words did not change is not written again, so that its reader is not called to it twice.
  if (kept && (text === undefined || openOr(work.keys, kept.sealed, place, '') === text)) return kept;
  const writer = { practiceId: checkIn.practiceId, personId: partner.id };
  if (text !== undefined) return { sealed: await sealFor(work, writer, text, place), audience };
  return 'not-written';
}

const messages = defineMessages('refusals.check-in-note', {
  noteAgain: 'Write the note again to choose again who may read it.',
  noteOrNone: 'Write a note, or leave it out.',
});

/** Anybody else who opens this link must not be able to send on what its writer kept. */
function unwritten({ checkIn }: OpenCheckIn) {
  return { path: 'note.text', words: checkIn.note ? messages.noteAgain : messages.noteOrNone };
}

/** The ids of promises by the references that this partner knows them by. */
function idsByReference(
  keys: SealingKeys,
  { id: partnerId }: Partner,
  promises: readonly PartnerPromise[],
): ReadonlyMap<string, Id> {
  return new Map(promises.map(({ id }) => [partnerReference(keys, partnerId, id), id]));
}

function marksOf<Answer>(
  asked: ReadonlyMap<string, Id>,
  given: readonly { readonly promiseId: string; readonly answer: Answer }[],
): { promiseId: Id; answer: Answer }[] {
  return given.map(({ promiseId, answer }) => ({ promiseId: asked.get(promiseId) ?? '', answer }));
}
