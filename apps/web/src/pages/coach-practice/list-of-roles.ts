import { listed } from '@troth/domain';
import type { PracticeRole } from '@troth/domain';
import type { Say } from '@troth/messages';
import { roleWords } from './messages';

export function listOfRoles(roles: readonly PracticeRole[], say: Say): string {
  return listed(
    roles.map((role) => say(roleWords[role])),
    say,
  );
}
