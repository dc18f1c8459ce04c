import { describe, expect, it } from '@jest/globals';
import { acts, type Act, type ActRule } from './acts.js';
import { kinds, type KindRule } from './kinds.js';
import { scopeFor, scopes, type Scope } from './scope.js';

const people = ['coach', 'lead', 'safety'] as const;

/** Whom an act shows more of a kind than the kind says they see; who sees their own couples sees those to be taken. */
function tooMuch({ may, shows = [] }: ActRule): string[] {
  const wide = (scope: Scope | null) =>
    scope === null ? -1 : scopes.indexOf(scope === 'own-or-unassigned' ? 'own-couples' : scope);
  return shows.flatMap((kind) =>
    people
      .filter((role) => wide(may[role] ?? null) > wide((kinds[kind] as KindRule)[role]?.scope ?? null))
      .map((role) => `${role} sees ${kind}`),
  );
}

describe('the table of acts', () => {
  it.each(Object.keys(acts) as Act[])('lets nobody see more by %s than the table of kinds says', (act) => {
    expect(tooMuch(acts[act])).toEqual([]);
  });

  it('is red for a role too many, and for a scope too wide', () => {
    const { may, shows } = acts['see-couple'];
    expect(tooMuch({ may: { ...may, lead: 'practice' }, shows })).toContain('lead sees ratings');
    expect(tooMuch({ may: { coach: 'practice' }, shows })).toContain('coach sees intake');
  });

  it('gives partners nothing of a practice, and a practice’s people no act of a partner', () => {
    for (const { may } of Object.values<ActRule>(acts)) {
      const ofPartners = may.partner ?? may['link-holder'];
      const ofPeople = people.map((role) => may[role]).find((scope) => scope);
      expect([ofPartners, ofPeople]).toContain(undefined);
      expect(['own', 'own-couple', undefined]).toContain(ofPartners);
    }
  });
});

describe('the scope of somebody', () => {
  it('is the widest that one of their roles gives, and none where none gives any', () => {
    expect(scopeFor({ coach: 'own-couples', lead: 'practice' }, ['coach', 'lead'])).toBe('practice');
    expect(scopeFor({ coach: 'own-couples', lead: 'practice' }, ['coach'])).toBe('own-couples');
    expect(scopeFor({ coach: 'own-couples' }, ['safety'])).toBeNull();
  });
});
