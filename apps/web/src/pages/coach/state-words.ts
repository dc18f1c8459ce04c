import type { EnrolmentState } from '@troth/domain';

export const stateWords: Record<EnrolmentState, string> = {
  'awaiting-partner': 'Waiting for both to say yes',
  active: 'Active',
  paused: 'Paused: no emails, nothing counts',
  completed: 'Ended: the programme is complete',
  withdrawn: 'Ended: a partner has left',
};
