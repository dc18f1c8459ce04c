import type { Tour } from '@troth/contract';

export const steps = ['join', 'confirm', 'accept', 'check-in', 'look', 'write', 'report'] as const;

export type TourStep = (typeof steps)[number];

/** Whether each step is done, by what has happened; of the report, whether it was opened here. */
export function doneSteps({ happened }: Tour, read: boolean): Readonly<Record<TourStep, boolean>> {
  return {
    join: happened.joined,
    confirm: happened.confirmed,
    accept: happened.accepted,
    'check-in': happened.checkedIn,
    look: happened.looked,
    write: happened.written,
    report: read,
  };
}

/** The first that is not done; null once all are. */
export function stepAtHand(tour: Tour, read: boolean): TourStep | null {
  const done = doneSteps(tour, read);
  return steps.find((step) => !done[step]) ?? null;
}
