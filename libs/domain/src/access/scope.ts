/** Somebody who asks for something, by what they are to the practice. */
export type Role = 'anybody' | 'link-holder' | 'partner' | 'coach' | 'lead' | 'safety' | 'operator' | 'mail-server';

/**
 * How far a permission reaches, from what is one's own to all that there is: oneself; the programme that one is in with
 * the other; the couples that one walks with; those and the ones that nobody walks with; the practice; the installation.
 */
export const scopes = ['own', 'own-couple', 'own-couples', 'own-or-unassigned', 'practice', 'installation'] as const;

export type Scope = (typeof scopes)[number];

/** Who may, and how far; who is not named may not. */
export type Permission = { readonly [R in Role]?: Scope };

/** The widest scope that a permission gives to somebody of these roles; null where it gives none. */
export function scopeFor(permission: Permission, roles: readonly Role[]): Scope | null {
  return scopes.findLast((scope) => roles.some((role) => permission[role] === scope)) ?? null;
}
