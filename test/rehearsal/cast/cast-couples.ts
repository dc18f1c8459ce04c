import { Dice } from './dice.js';
import { castHabit, type Habit } from './habit.js';
import { castIncidents, type Incident } from './incident.js';
import { castTime, castZone, firstNames, weekdays } from './places.js';
import type { Side, Wish } from './wish.js';

export interface CastPartner {
  readonly side: Side;
  readonly name: string;
  readonly email: string;
  readonly wish: Wish;
  readonly habit: Habit;
  /** Rolls this person's chances; forked by week, so that one week's rolls do not move another's. */
  readonly dice: Dice;
}

/** What becomes of the sign-up and the invitation; times in hours. */
export type Invitation =
  | { readonly fate: 'accepted' | 'declined'; readonly confirmAfter: number; readonly answerAfter: number }
  | { readonly fate: 'ignored'; readonly confirmAfter: number }
  | { readonly fate: 'never-confirmed' };

export interface CastCouple {
  readonly index: number;
  readonly joinsAtHour: number;
  readonly invitation: Invitation;
  readonly partners: Readonly<Record<Side, CastPartner>>;
  readonly incidents: readonly Incident[];
  /** A twin differs from its sibling only in what partner b keeps private; partner a must not be able to tell. */
  readonly twin: 'answering' | 'silent' | null;
}

/** Everybody who takes part, the same for the same seed. The last couples are pairs of twins. */
export function castCouples(couples: number, weeks: number, seed: string): CastCouple[] {
  const dice = new Dice(seed);
  const pairs = Math.min(4, Math.floor(couples / 4));
  const single = Array.from({ length: couples - 2 * pairs }, (_, index) => castCouple(index, weeks, dice.fork(index)));
  const twins = Array.from({ length: pairs }, (_, pair) => {
    const index = single.length + 2 * pair;
    const roll = () => dice.fork(`twins ${pair}`);
    return [castTwin(index, 'answering', roll()), castTwin(index + 1, 'silent', roll())];
  });
  return [...single, ...twins.flat()];
}

function castCouple(index: number, weeks: number, dice: Dice): CastCouple {
  const invitation = castInvitation(dice.fork('invitation'));
  const zone = castZone(dice);
  const apart = dice.chance(0.2);
  return {
    index,
    joinsAtHour: dice.between(0, Math.min(24 * 14, weeks * 24)),
    invitation,
    partners: {
      a: castPartner(index, 'a', zone, dice.fork('a')),
      b: castPartner(index, 'b', apart ? castZone(dice) : zone, dice.fork('b')),
    },
    incidents: castIncidents(weeks, dice.fork('incidents')),
    twin: null,
  };
}

function castTwin(index: number, twin: 'answering' | 'silent', dice: Dice): CastCouple {
  const zone = castZone(dice);
  const a = castPartner(index, 'a', zone, dice.fork('a'));
  const b = castPartner(index, 'b', zone, dice.fork('b'));
  return {
    index,
    joinsAtHour: dice.between(0, 48),
    invitation: { fate: 'accepted', confirmAfter: 1, answerAfter: 2 },
    partners: { a: { ...a, name: 'Robin' }, b: { ...b, name: 'Kim' } },
    incidents: [4, 9, 15, 21].map((week) => ({ what: 'look', by: 'a', atHour: week * 168 + 100 })),
    twin,
  };
}

function castPartner(index: number, side: Side, zone: string, dice: Dice): CastPartner {
  return {
    side,
    name: dice.pick(firstNames),
    email: `couple${index}.${side}@rehearsal.example`,
    wish: { zone, weekday: dice.pick(weekdays), time: castTime(dice) },
    habit: castHabit(dice),
    dice,
  };
}

function castInvitation(dice: Dice): Invitation {
  const confirmAfter = dice.pick([0, 1, 3, 20, 50]);
  const roll = dice.next();
  if (roll < 0.02) return { fate: 'never-confirmed' };
  if (roll < 0.05) return { fate: 'ignored', confirmAfter };
  if (roll < 0.08) return { fate: 'declined', confirmAfter, answerAfter: dice.pick([1, 30, 200]) };
  return { fate: 'accepted', confirmAfter, answerAfter: dice.pick([0, 1, 2, 5, 26, 70, 190, 300]) };
}
