import type { Id } from '../ids.js';
import { isDueDateAllowed, mostOpenPromises } from '../promises/promise.js';
import { refusal, type Refusal, type RefusalCode } from '../refusal.js';
import { questionList, type QuestionId } from './questions/registry.js';
import type { CheckInSubmission } from './submission.js';

/** What a check-in asks, and what its answers are held against. */
export interface CheckInForm {
  /** The questions on a scale that it asks. */
  readonly questions: readonly QuestionId[];
  readonly ownPromiseIds: readonly Id[];
  readonly seenPromiseIds: readonly Id[];
  /** Open promises of this partner, without one that was made in this same check-in. */
  readonly openPromiseIds: readonly Id[];
  /** The partner's local date at the time of answering, `YYYY-MM-DD`. */
  readonly localDate: string;
  readonly closed: boolean;
}

/** A refusal and the field that it belongs to, such as `answers.focus` or `own.0.promiseId`. */
export interface AnswerFault extends Refusal {
  readonly path: string;
}

/** Every fault of a submission against its form; none where it can be kept. A closed week is the only one named. */
export function checkInFaults(form: CheckInForm, submission: CheckInSubmission): readonly AnswerFault[] {
  if (form.closed) return [fault('', 'week-closed')];
  return [
    ...answerFaults(form, submission),
    ...markFaults('own', form.ownPromiseIds, submission.own),
    ...markFaults('seen', form.seenPromiseIds, submission.seen),
    ...promiseFaults(form, submission),
  ];
}

function answerFaults({ questions }: CheckInForm, { answers }: CheckInSubmission): readonly AnswerFault[] {
  return questionList.flatMap(({ id }) => {
    const given = answers[id] !== undefined;
    if (given === questions.includes(id)) return [];
    return [fault(`answers.${id}`, given ? 'answer-not-asked' : 'answer-missing')];
  });
}

function markFaults(
  view: 'own' | 'seen',
  asked: readonly Id[],
  marks: readonly { readonly promiseId: Id }[],
): readonly AnswerFault[] {
  return marks.flatMap(({ promiseId }, index) => {
    const again = marks.findIndex((mark) => mark.promiseId === promiseId) !== index;
    return asked.includes(promiseId) && !again ? [] : [fault(`${view}.${index}.promiseId`, 'promise-not-due')];
  });
}

/** A promise that is marked here is open no longer. */
function promiseFaults(form: CheckInForm, { own, promise }: CheckInSubmission): readonly AnswerFault[] {
  if (!promise) return [];
  const open = form.openPromiseIds.filter((id) => !own.some(({ promiseId }) => promiseId === id));
  if (open.length >= mostOpenPromises) return [fault('promise', 'too-many-open-promises')];
  return isDueDateAllowed(promise.dueOn, form.localDate) ? [] : [fault('promise.dueOn', 'promise-date-out-of-range')];
}

function fault(path: string, code: RefusalCode): AnswerFault {
  return { path, ...refusal(code) };
}
