/**
 * How near an email may come: `at-once` for what its reader waits for, `by-day` for what waits for the end of their
 * quiet hours, `few-a-day` for notes of which nobody gets more than `notesADay`.
 */
export type Pace = 'at-once' | 'by-day' | 'few-a-day';

/** So many notes reach one person in one day of theirs; the others wait for the next morning. */
export const notesADay = 3;
