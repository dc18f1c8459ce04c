import type { CheckInSubmission } from '@troth/domain';
import type { CheckInForm } from '@troth/standalone';
import type { CastPartner } from '../cast/cast-couples.js';
import type { Ratings } from '../model/journal.js';
import { secret } from '../verdict/secrets.js';

export interface Occasion {
  /** Weeks that this partner was asked before. */
  readonly week: number;
  readonly time: 'first' | 'again';
  readonly twin: 'answering' | 'silent' | null;
  /** A promise that this week's check-in made already, which answering again keeps; let go, it makes no other. */
  readonly promiseMade: CheckInSubmission['promise'] | 'let-go' | null;
  readonly now: number;
}

const DAY = 86_400_000;

/** A check-in with the answers that the model goes by. */
export type Composed = CheckInSubmission & { readonly answers: Ratings };

/** The answers that this person gives in that week; the same for the same seed. Texts carry marks that must not travel. */
export function compose(partner: CastPartner, form: CheckInForm, occasion: Occasion): Composed {
  const { habit } = partner;
  const { week, time } = occasion;
  const dice = partner.dice.fork(`answers ${week} ${time}`);
  const mood = habit.mood(week);
  const rate = () => clamp(Math.round(5 + mood + dice.between(-1, 1)), 0, 10);
  const degree = (most: number) => clamp(Math.round(3 + mood / 2 + dice.between(0, 2)), 1, most);
  const asks = (question: string) => form.questions.some(({ id }) => id === question);
  // Twins must stay in the same stage whatever partner b answers.
  const most = occasion.twin ? 3 : 5;
  const answers = {
    openness: rate(),
    closeness: rate(),
    trust: rate(),
    ...(asks('focus') ? { focus: degree(5) } : {}),
    ...(asks('readiness') ? { readiness: degree(most) } : {}),
  };
  const own = form.own.map(({ promiseId }) => ({
    promiseId,
    answer: dice.chance(habit.keeps(week)) ? ('kept' as const) : dice.pick(['partly', 'not', 'excused'] as const),
  }));
  const seen = form.seen.map(({ promiseId }) => ({
    promiseId,
    answer: dice.pick(['kept', 'kept', 'partly', 'not', 'cant-say'] as const),
  }));
  const made = occasion.promiseMade === 'let-go' ? undefined : occasion.promiseMade;
  const promise = made === null ? newPromise(partner, form, occasion, dice.chance(0.7), dice.between(1, 9)) : made;
  const chosen = dice.pick(['private', 'coach', 'partner', null] as const);
  // A twin's partner b gives nothing that partner a is meant to see.
  const audience = chosen === 'partner' && isTwinB(partner, occasion) ? 'private' : chosen;
  const note = audience
    ? { note: { audience, text: `I want to write down ${secret(partner, audience, form.week)}.` } }
    : {};
  return { answers, own, seen, ...(promise ? { promise } : {}), ...note };
}

function newPromise(
  partner: CastPartner,
  form: CheckInForm,
  occasion: Occasion,
  wants: boolean,
  days: number,
): CheckInSubmission['promise'] | undefined {
  const open = typeof form.openPromises === 'number' ? form.openPromises : form.openPromises.length;
  if (!wants || open >= 2 || isTwinB(partner, occasion)) return undefined;
  // Two days on at least: tomorrow for the one who promises may be the day after where the clock is ahead.
  const dueOn = new Date(occasion.now + (days + 1) * DAY).toISOString().slice(0, 10);
  return {
    ifCue: 'we sit down in the evening',
    thenAct: `listen first, ${secret(partner, 'promise', form.week)}`,
    dueOn,
  };
}

function isTwinB({ side }: CastPartner, { twin }: Occasion): boolean {
  return twin !== null && side === 'b';
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
