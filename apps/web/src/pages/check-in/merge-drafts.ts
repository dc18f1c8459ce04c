import type { CheckInForm, DuePromise } from '@troth/contract';
import type { Say } from '@troth/messages';
import type { Draft } from './draft';
import { marks, messages } from './messages';

/** What a form asks, for its words. */
export type Asked = Pick<CheckInForm, 'questions' | 'seen'> & { readonly own: readonly DuePromise[] };

/** One thing that is saved otherwise than it stands here, in words. */
export interface Difference {
  readonly label: string;
  readonly saved: string;
  readonly here: string;
}

/**
 * Both versions brought together: what was changed here since `base` stays as it is here, everything else as it is
 * saved. A note that is saved stays, and so does what is written here, for its writer to choose.
 */
export function mergeDrafts(base: Draft, here: Draft, saved: Draft): Draft {
  const { saved: audience } = saved.note ?? {};
  const note = here.note !== null && here.note.text !== '' ? { ...here.note, saved: audience } : saved.note;
  return {
    answers: mergeEach(base.answers, here.answers, saved.answers),
    own: mergeEach(base.own, here.own, saved.own),
    seen: mergeEach(base.seen, here.seen, saved.seen),
    promise: isSame(here.promise, base.promise) ? saved.promise : (here.promise ?? saved.promise),
    note,
  };
}

/** Where the two differ, in the order of the page; empty where sending what is here would take nothing away. */
export function differencesOf(form: Asked, here: Draft, saved: Draft, say: Say): readonly Difference[] {
  const markDifferences = (['own', 'seen'] as const).flatMap((view) =>
    form[view].flatMap(({ promiseId, text }) =>
      differ(text, markWords(saved[view][promiseId], say), markWords(here[view][promiseId], say)),
    ),
  );
  return [
    ...form.questions.flatMap(({ id, text }) =>
      differ(text, valueWords(saved.answers[id]), valueWords(here.answers[id])),
    ),
    ...markDifferences,
    ...differ(say(messages.thePromise), promiseWords(saved.promise, say), promiseWords(here.promise, say)),
    ...noteDifference(here, saved, say),
  ];
}

const none = '–';

const valueWords = (value: number | undefined) => (value === undefined ? none : String(value));

const markWords = (mark: keyof typeof marks | undefined, say: Say) => (mark === undefined ? none : say(marks[mark]));

function promiseWords(promise: Draft['promise'], say: Say): string {
  if (promise === null) return none;
  return say(messages.promise, { cue: promise.ifCue, act: promise.thenAct, date: promise.dueOn });
}

function noteDifference(here: Draft, saved: Draft, say: Say): readonly Difference[] {
  const text = here.note?.text.trim() ?? '';
  if (text === '' && (here.note !== null || saved.note === null)) return [];
  const kept = saved.note === null ? none : say(messages.noteReplaced);
  return [{ label: say(messages.theNote), saved: kept, here: text === '' ? none : text }];
}

function differ(label: string, saved: string, here: string): readonly Difference[] {
  return saved === here ? [] : [{ label, saved, here }];
}

function mergeEach<Value>(
  base: Record<string, Value>,
  here: Record<string, Value>,
  saved: Record<string, Value>,
): Record<string, Value> {
  const changed = Object.entries(here).filter(([id, value]) => base[id] !== value);
  return { ...saved, ...Object.fromEntries(changed) };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
