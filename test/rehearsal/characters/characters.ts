import type { CheckInSubmission, OwnAnswer, SeenAnswer } from '@troth/domain';
import type { CheckInForm } from '@troth/standalone';
import { Dice } from '../cast/dice.js';

const DAY = 86_400_000;

/** When an answer is given: the weeks that this person was asked before, and the time in milliseconds. */
export interface Occasion {
  readonly week: number;
  readonly now: number;
}

/** What a person says in a week; null where they do not answer. */
export type Answers = (form: CheckInForm, occasion: Occasion) => CheckInSubmission | null;

/** A couple in which one of the two, `a`, is of a kind that figures could be deceived by. */
export interface Character {
  readonly id: 'deceiver' | 'excuser' | 'silent' | 'random';
  readonly a: Answers;
  readonly b: Answers;
}

interface Says {
  readonly rates: (question: string) => number;
  readonly own: OwnAnswer;
  readonly seen: SeenAnswer;
  readonly promises: boolean;
}

function says(form: CheckInForm, { now }: Occasion, { rates, own, seen, promises }: Says): CheckInSubmission {
  const open = typeof form.openPromises === 'number' ? form.openPromises : form.openPromises.length;
  const dueOn = new Date(now + 5 * DAY).toISOString().slice(0, 10);
  return {
    answers: Object.fromEntries(form.questions.map(({ id }) => [id, rates(id)])) as CheckInSubmission['answers'],
    own: form.own.map(({ promiseId }) => ({ promiseId, answer: own })),
    seen: form.seen.map(({ promiseId }) => ({ promiseId, answer: seen })),
    ...(promises && open === 0
      ? { promise: { ifCue: 'we sit down in the evening', thenAct: 'listen first', dueOn } }
      : {}),
  };
}

/** Of five points the middle one, of ten a six: nothing that moves a stage or a flag. */
const usual = (question: string) => (question === 'focus' || question === 'readiness' ? 3 : 6);

/** Answers every week, makes no promises, and says what was seen of the other's. */
const seeing =
  (seen: SeenAnswer): Answers =>
  (form, occasion) =>
    says(form, occasion, { rates: usual, own: 'kept', seen, promises: false });

/** Calls every promise kept, while the other sees none of them kept. */
const deceiver: Character = {
  id: 'deceiver',
  a: (form, occasion) => says(form, occasion, { rates: usual, own: 'kept', seen: 'cant-say', promises: true }),
  b: seeing('not'),
};

/** Keeps three promises, and then something always gets in the way. */
const excuser: Character = {
  id: 'excuser',
  a(form, occasion) {
    const own = occasion.week <= 3 ? 'kept' : 'excused';
    return says(form, occasion, { rates: usual, own, seen: 'cant-say', promises: true });
  },
  b: seeing('cant-say'),
};

const silent: Character = { id: 'silent', a: () => null, b: seeing('cant-say') };

/** Throws a coin for everything; the same for the same week. */
const random: Character = {
  id: 'random',
  a(form, occasion) {
    const dice = new Dice(`random ${occasion.week}`);
    const rates = (question: string) =>
      question === 'focus' || question === 'readiness' ? dice.between(1, 5) : dice.between(0, 10);
    return says(form, occasion, {
      rates,
      own: dice.pick(['kept', 'partly', 'not', 'excused'] as const),
      seen: 'cant-say',
      promises: dice.chance(0.5),
    });
  },
  b: seeing('cant-say'),
};

export const characters: readonly Character[] = [deceiver, excuser, silent, random];
