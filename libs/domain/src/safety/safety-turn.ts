import { mondayOf, type LocalWeek } from '../calendar/local-week.js';

const everyWeeks = 8;
const weekMs = 7 * 86_400_000;

/**
 * Whether the page that follows a check-in asks the two questions: in the first check-in that was asked in each eighth week
 * after the partner's first one. It depends on what was asked alone, which the mailbox shows; were it to depend on answers,
 * who reads the mailbox could see whether any were given.
 */
export function isSafetyTurn(week: LocalWeek, first: LocalWeek | null, before: LocalWeek | null): boolean {
  if (first === null || before === null) return false;
  return eighth(first, week) > eighth(first, before);
}

function eighth(first: LocalWeek, week: LocalWeek): number {
  return Math.floor((Date.parse(mondayOf(week)) - Date.parse(mondayOf(first))) / weekMs / everyWeeks);
}
