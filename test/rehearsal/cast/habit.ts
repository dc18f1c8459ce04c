import type { Dice } from './dice.js';

/** How one person keeps up with the weekly check-in. Chances are 0 to 1, weeks are counted from their own first. */
export interface Habit {
  readonly name: 'faithful' | 'usual' | 'forgetful' | 'silent' | 'fading' | 'setback';
  answers(week: number): number;
  /** Added to the ratings in that week. */
  mood(week: number): number;
  /** How likely a promise is kept in that week. */
  keeps(week: number): number;
}

const steady = { mood: (week: number) => Math.min(week / 6, 3), keeps: () => 0.8 };

const habits: readonly Habit[] = [
  { name: 'faithful', answers: () => 0.97, ...steady },
  { name: 'faithful', answers: () => 1, ...steady },
  { name: 'usual', answers: () => 0.85, ...steady },
  { name: 'usual', answers: () => 0.8, mood: () => 0, keeps: () => 0.6 },
  { name: 'forgetful', answers: () => 0.5, mood: (week) => Math.sin(week), keeps: () => 0.4 },
  { name: 'silent', answers: (week) => (week < 2 ? 0.5 : 0.05), mood: () => -1, keeps: () => 0.3 },
  { name: 'fading', answers: (week) => Math.max(0.1, 1 - week / 20), mood: (week) => -week / 10, keeps: () => 0.5 },
  {
    name: 'setback',
    answers: (week) => (week >= 9 && week <= 10 ? 0.4 : 0.95),
    mood: (week) => (week >= 8 && week <= 11 ? -5 : week / 8),
    keeps: (week) => (week >= 8 && week <= 10 ? 0.1 : 0.9),
  },
];

export function castHabit(dice: Dice): Habit {
  return dice.pick(habits);
}

/** Hours after being asked at which people answer; some only after the reminder, some when it is too late. */
export const answerDelays = [0, 0, 1, 1, 2, 3, 5, 10, 20, 23, 25, 26, 30, 40, 47, 55] as const;
