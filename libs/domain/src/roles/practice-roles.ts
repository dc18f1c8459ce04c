/** What somebody who works at a practice is there for: a set, for in a small practice one person is all three. */
export const practiceRoles = ['coach', 'lead', 'safety'] as const;

export type PracticeRole = (typeof practiceRoles)[number];

/** How each is called in a sentence. */
export const roleNames: Readonly<Record<PracticeRole, string>> = {
  coach: 'coach',
  lead: 'lead coach',
  safety: 'safety officer',
};

/** Those that a practice with anybody in it is never without. */
const indispensable = ['lead', 'safety'] as const satisfies readonly PracticeRole[];

/** Those of the indispensable ones that nobody of these people holds. */
export function vacantRoles(held: readonly (readonly PracticeRole[])[]): PracticeRole[] {
  return indispensable.filter((role) => !held.some((roles) => roles.includes(role)));
}

/** The roles of somebody who begins beside these people: those that they are to have, and what nobody is yet. */
export function rolesOfNewcomer(
  others: readonly (readonly PracticeRole[])[],
  wanted: readonly PracticeRole[] = ['coach'],
): PracticeRole[] {
  const vacant = vacantRoles(others);
  return practiceRoles.filter((role) => wanted.includes(role) || vacant.includes(role));
}

export type RolesChange =
  | { readonly ok: true; readonly roles: readonly PracticeRole[] }
  /** Nobody else holds these, or nothing would be left. */
  | { readonly ok: false; readonly lastOf: readonly PracticeRole[] };

/** Roles after some are added and some taken away; a practice keeps a lead and a safety officer, a person one role. */
export function changeRoles(
  roles: readonly PracticeRole[],
  others: readonly (readonly PracticeRole[])[],
  { add, remove }: { readonly add: readonly PracticeRole[]; readonly remove: readonly PracticeRole[] },
): RolesChange {
  const kept = practiceRoles.filter((role) => (roles.includes(role) || add.includes(role)) && !remove.includes(role));
  const lastOf = vacantRoles([...others, kept]).filter((role) => roles.includes(role));
  return lastOf.length > 0 || kept.length === 0 ? { ok: false, lastOf } : { ok: true, roles: kept };
}
