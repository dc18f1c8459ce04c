import { Option } from '@commander-js/extra-typings';
import { practiceRoles, roleNames, type PracticeRole } from '@troth/domain';

/** An option that takes roles. */
export function rolesOption<const Flags extends string>(flags: Flags, does: string) {
  return new Option(flags, does).choices(practiceRoles);
}

/** Roles as a sentence names them: `a coach and lead coach`. */
export function rolesInWords(roles: readonly PracticeRole[]): string {
  return `a ${new Intl.ListFormat('en-GB').format(roles.map((role) => roleNames[role]))}`;
}
