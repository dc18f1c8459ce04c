import type { EnrolmentState } from '@troth/domain';

export const stateWords: Record<EnrolmentState, string> = {
  'awaiting-partner': 'Waiting for both to say yes',
  active: 'Active',
  paused: 'Paused',
  completed: 'Completed',
  withdrawn: 'Withdrawn',
};
