import type { PracticeRole } from '@troth/domain';
import { defineMessages } from '@troth/messages';

/** How a role is called in a sentence. */
export const roleWords = defineMessages('refusals.role-names', {
  coach: 'coach',
  lead: 'lead coach',
  safety: 'safety officer',
}) satisfies Record<PracticeRole, unknown>;
