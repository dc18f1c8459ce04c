import type { checkIn, CheckInForm, CheckInGiven, Sent } from '@troth/contract';
import type { NoteAudience, OwnAnswer, SeenAnswer } from '@troth/domain';

type Submission = Omit<Sent<typeof checkIn.save>['body'], 'token'>;

/** What has been chosen and typed so far. A promise or a note that is null was not begun. */
export interface Draft {
  answers: Record<string, number>;
  own: Record<string, OwnAnswer>;
  seen: Record<string, SeenAnswer>;
  promise: { ifCue: string; thenAct: string; dueOn: string } | null;
  /** `saved` says for whom a note was saved before, which stays as long as no new one is written. */
  note: { text: string; audience: NoteAudience; saved?: NoteAudience } | null;
}

export function submissionOf(draft: Draft, form: CheckInForm): Submission {
  return {
    // The form itself names what it asks; nothing is sent before all of it is answered.
    answers: draft.answers as Submission['answers'],
    own: form.own.flatMap(({ promiseId }) => marked(promiseId, draft.own[promiseId])),
    seen: form.seen.flatMap(({ promiseId }) => marked(promiseId, draft.seen[promiseId])),
    promise: isBegun(draft.promise) ? draft.promise : undefined,
    note: noteOf(draft.note),
    revision: form.revision,
  };
}

/** Ids of the questions that still wait for an answer, in the order of the page. A promise may be passed over. */
export function unanswered(draft: Draft, form: CheckInForm): string[] {
  return form.questions.filter(({ id }) => draft.answers[id] === undefined).map(({ id }) => id);
}

const mostOpen = 2;

/** Whether so many promises are open that there is no room for another; one that is marked here is open no longer. */
export function isFull({ openPromises, given }: CheckInForm, { own }: Draft): boolean {
  const open = openPromises.filter(({ promiseId }) => own[promiseId] === undefined);
  return open.length >= mostOpen && given?.promise === undefined;
}

function noteOf(note: Draft['note']): Submission['note'] {
  if (note === null) return undefined;
  const { text, audience, saved } = note;
  if (text.trim() !== '') return { text, audience };
  return saved === undefined ? undefined : { audience: saved };
}

/** On a form that knows of no note, only the one that is written here can be sent. */
export function withoutSaved(draft: Draft): Draft {
  const { note } = draft;
  return { ...draft, note: note && note.text.trim() !== '' ? { text: note.text, audience: note.audience } : null };
}

export function isBegun(promise: Draft['promise']): promise is NonNullable<Draft['promise']> {
  return promise !== null && (promise.ifCue.trim() !== '' || promise.thenAct.trim() !== '');
}

function marked<Answer>(promiseId: string, answer: Answer | undefined) {
  return answer === undefined ? [] : [{ promiseId, answer }];
}

/** The form filled with what was answered before. */
export function draftOf(given: CheckInGiven | null): Draft {
  return {
    answers: { ...given?.answers },
    own: Object.fromEntries((given?.own ?? []).map((mark) => [mark.promiseId, mark.answer])),
    seen: Object.fromEntries((given?.seen ?? []).map((mark) => [mark.promiseId, mark.answer])),
    promise: given?.promise ?? null,
    note: given?.note ? { text: '', audience: given.note.audience, saved: given.note.audience } : null,
  };
}
