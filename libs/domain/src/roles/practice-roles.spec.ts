import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeRoles, practiceRoles, rolesOfNewcomer, vacantRoles, type PracticeRole } from './practice-roles.js';

const role = fc.constantFrom(...practiceRoles);
const someRoles = fc.uniqueArray(role, { minLength: 1 });

describe('the roles of somebody who begins', () => {
  it('are all three with nobody else, and coach alone where the rest is taken', () => {
    expect(rolesOfNewcomer([])).toEqual(['coach', 'lead', 'safety']);
    expect(rolesOfNewcomer([['coach', 'lead', 'safety'], ['coach']])).toEqual(['coach']);
    expect(rolesOfNewcomer([['safety']])).toEqual(['coach', 'lead']);
    expect(rolesOfNewcomer([['safety'], ['coach']], ['safety'])).toEqual(['lead', 'safety']);
  });
});

describe('changing roles', () => {
  it('names what nobody else would hold, and refuses to leave a person none', () => {
    const all: PracticeRole[] = ['coach', 'lead', 'safety'];
    expect(changeRoles(all, [['coach']], { add: [], remove: ['lead', 'safety'] })).toEqual({
      ok: false,
      lastOf: ['lead', 'safety'],
    });
    expect(changeRoles(['coach'], [all], { add: [], remove: ['coach'] })).toEqual({ ok: false, lastOf: [] });
    expect(changeRoles(['safety'], [all], { add: ['lead', 'coach'], remove: [] })).toEqual({ ok: true, roles: all });
  });

  it('never takes from a practice a role that it had', () => {
    fc.assert(
      fc.property(
        fc.array(someRoles, { maxLength: 3 }),
        someRoles,
        fc.array(role),
        fc.array(role),
        (others, roles, add, remove) => {
          const changed = changeRoles(roles, others, { add, remove });
          const before = vacantRoles([...others, roles]);
          if (changed.ok) expect(before).toEqual(expect.arrayContaining(vacantRoles([...others, changed.roles])));
        },
      ),
    );
  });
});
