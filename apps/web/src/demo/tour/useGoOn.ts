import { useMutation } from '@tanstack/react-query';
import type { Tour } from '@troth/contract';
import { goTo } from './go';
import type { TourStep } from './steps';

/** Leads on to a step; pending until the next page is there. */
export function useGoOn(after: string) {
  return useMutation({
    // Of the same name as the bar's own: the clock is moved by one press at a time.
    mutationKey: ['advance'],
    mutationFn: ({ step, tour }: { step: TourStep; tour: Tour }) => goTo(step, { tour, after }),
  });
}
