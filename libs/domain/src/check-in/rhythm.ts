/** How often somebody is asked: every week, every second week, or not until they come back. */
export const rhythms = ['every-week', 'every-second-week', 'resting'] as const;

export type Rhythm = (typeof rhythms)[number];

/** So many check-ins in a row that were asked, closed and left unanswered slow a rhythm down to the next. */
export const patience: Readonly<Record<Rhythm, number>> = {
  'every-week': 4,
  'every-second-week': 2,
  resting: Infinity,
};

/** Once the email about missed check-ins has come, a reminder would only press. */
const remindedUntil = 2;

/** The rhythm after `unanswered` check-ins in a row since it began: as it was, or one step slower. Paused weeks are none. */
export function slowedBy(rhythm: Rhythm, unanswered: number): Rhythm {
  return unanswered < patience[rhythm] ? rhythm : rhythms[Math.min(rhythms.indexOf(rhythm) + 1, rhythms.length - 1)]!;
}

/** Whether somebody of that rhythm is asked in a week, by whether they were asked in the week before it. */
export function isTheirTurn(rhythm: Rhythm, askedTheWeekBefore: boolean): boolean {
  return rhythm === 'every-week' || (rhythm === 'every-second-week' && !askedTheWeekBefore);
}

/** Whether an unanswered check-in is followed by a reminder, after `unanswered` before it in a row. */
export function isReminded(rhythm: Rhythm, unanswered: number): boolean {
  return rhythm === 'every-week' && unanswered < remindedUntil;
}

/** Whether the report of a week is mailed: to somebody who is not there, it waits on their own page. */
export function isMailedReports(rhythm: Rhythm): boolean {
  return rhythm === 'every-week';
}
